package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.Rights;

/** Books to write in every format, as the house is born with them. */
final class Volumes {
    static final BookLine GROWTH = BookLine.of(
            facts("增长的极限", "", "〔美〕德内拉·梅多斯 著；〔挪威〕乔根·兰德斯 著；〔美〕丹尼斯·梅多斯 著；李涛 译；王智勇 译", "机械工业出版社", 2013, "9787111424260"));
    static final BookLine CANCER = new BookLine(
            facts("众病之王", "癌症传", "〔美〕悉达多·穆克吉 著；李虎 译", "中信出版社", 2013, "9787508638119"),
            "病与医",
            Importance.REQUIRED,
            "先读序章。\n再读第一部。");
    static final BookLine BRIEF_HISTORY = BookLine.of(facts("中国共产党简史", "", "本书编写组 编著", "人民出版社、中共党史出版社", 2021, ""));
    static final BookLine POEMS = BookLine.of(facts("杜甫诗选", "", "[唐]杜甫 著；萧涤非 选编", "", null, ""));
    static final BookLine EIGHT = BookLine.of(facts("八次危机", "中国的真实经验1949—2009", "温铁军等 著", "", null, ""));

    /** One of many volumes under one number. */
    static final BookLine LU_XUN = BookLine.of(new BookFacts(
            GROWTH.book().id(),
            1,
            "鲁迅全集",
            "",
            "第三卷",
            "鲁迅 著",
            6,
            "literature-arts",
            "文学艺术与地方文史",
            "北京",
            "人民文学出版社",
            2005,
            11,
            "9787020050338",
            "10019·3024",
            "I210.1",
            "",
            "",
            Rights.PUBLIC_DOMAIN,
            "https://example.org/lu-xun",
            "",
            "",
            null));

    private Volumes() {}

    static BookFacts facts(
            String title, String subtitle, String creators, String publisher, @Nullable Integer year, String isbn) {
        return new BookFacts(
                new BookId(UUID.fromString("a86ae3b5-964c-364f-8980-e7ec12849f01")),
                1,
                title,
                subtitle,
                "",
                creators,
                5,
                "science-ecology-health",
                "科技、生态与健康",
                "",
                publisher,
                year,
                null,
                isbn,
                "",
                "",
                "说明。",
                "理由。",
                Rights.NOT_KNOWN,
                "",
                "http://example.org/1",
                "",
                null);
    }

    /** A book with one text in every field that takes any. */
    static BookLine saying(String text) {
        var plain = facts(text, text, "", text, null, "");
        return new BookLine(
                new BookFacts(
                        plain.id(),
                        1,
                        text,
                        text,
                        text,
                        text,
                        0,
                        "",
                        "类",
                        text,
                        text,
                        null,
                        null,
                        "",
                        "",
                        "",
                        text,
                        text,
                        Rights.NOT_KNOWN,
                        text,
                        text,
                        "",
                        null),
                text,
                Importance.FURTHER,
                text);
    }

    static byte[] written(Format format, boolean listed, BookLine... lines) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var writer = format.open(file, listed)) {
            for (var line : lines) writer.add(line);
            writer.finish();
        }
        return file.toByteArray();
    }

    static String text(Format format, BookLine... lines) throws IOException {
        return new String(written(format, false, lines), UTF_8);
    }
}
