package org.scholarlycppcc.catalogue.web;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Creator;
import org.springframework.web.util.HtmlUtils;

/** A thread-bound volume as an SVG of 120 by 168: cloth, threads, a label with the vertical title, the author at the spine. */
final class Cover {
    /** The cloths of the seven categories, in their order. */
    static final List<String> CLOTHS =
            List.of("#8c4a2f", "#5f3a4b", "#7d6a2d", "#35506b", "#4a4f57", "#3f5f4b", "#2e3b4e");

    private static final String FAMILY = "Songti SC,Noto Serif CJK SC,Noto Serif SC,STSong,serif";
    private static final String BINDING = """
            <rect width="120" height="168" rx="1.5" fill="%s"/>\
            <path d="M107 0V168" stroke="#000" stroke-opacity=".25" fill="none"/>\
            <path d="M107 14H120M107 60H120M107 108H120M107 154H120M107 14V154" stroke="#efe6d2" stroke-opacity=".85" fill="none"/>\
            """;

    private Cover() {}

    static String of(BookRow book) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 168\" width=\"240\" height=\"336\" font-family=\"%s\">%s</svg>"
                .formatted(FAMILY, drawn(book));
    }

    /** Several volumes side by side, as they stand on a board. */
    static String board(List<BookRow> books, Map<BookId, Picture> pictures) {
        var drawn = new StringBuilder();
        for (int place = 0; place < books.size(); place++)
            drawn.append("<g transform=\"translate(%d)\">%s</g>"
                    .formatted(
                            place * 138,
                            drawn(
                                    books.get(place),
                                    pictures.get(books.get(place).id()))));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d 168\" font-family=\"%s\">%s</svg>"
                .formatted(Math.max(1, books.size()) * 138 - 18, FAMILY, drawn);
    }

    // A picture inside a picture must carry its own bytes.
    private static String drawn(BookRow book, @Nullable Picture picture) {
        if (picture == null) return drawn(book);
        return "<image width=\"120\" height=\"168\" preserveAspectRatio=\"xMidYMid slice\" href=\"data:%s;base64,%s\"/>"
                .formatted(picture.mediaType(), Base64.getEncoder().encodeToString(picture.content()));
    }

    private static String drawn(BookRow book) {
        var cloth = CLOTHS.get(book.category() % CLOTHS.size());
        return BINDING.formatted(cloth) + Label.of(book.title()).drawn() + author(book.creators());
    }

    // Two names fit beside the spine; who wrote comes before who translated or edited.
    private static String author(String creators) {
        var all = Creator.parse(creators);
        var names = all.stream().limit(2).map(Creator::named).collect(Collectors.joining(" "));
        if (names.isEmpty()) return "";
        double size = Math.min(9, 132 / (Lettering.length(names) * 1.12));
        return String.format(
                Locale.ROOT,
                "<text writing-mode=\"vertical-rl\" x=\"96\" y=\"152\" text-anchor=\"end\" font-size=\"%.2f\" letter-spacing=\"%.2f\" fill=\"#efe6d2\">%s</text>",
                size,
                size / 9,
                HtmlUtils.htmlEscape(names, "UTF-8"));
    }
}
