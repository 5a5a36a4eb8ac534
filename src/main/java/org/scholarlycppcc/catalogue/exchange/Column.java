package org.scholarlycppcc.catalogue.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Simplified;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.Rights;

/**
 * A column of a table of books, under a name that stays the same in every language, so that a table can come back, and under
 * those that libraries, booksellers and offices give it.
 */
public enum Column {
    TITLE(Fact.TITLE, "书名", "题名", "正题名", "书目", "图书名称", "名称", "title"),
    SUBTITLE(Fact.SUBTITLE, "副题名", "副书名", "副标题", "其他题名信息", "subtitle"),
    VOLUME(Fact.VOLUME, "卷册", "卷次", "册次", "卷", "册", "分卷号", "分册", "volume"),
    CREATORS(Fact.CREATORS, "责任者", "作者", "著者", "著译者", "作者译者", "主要责任者", "author", "authors", "creators"),
    CATEGORY(Fact.CATEGORY, it -> it.book().categoryName(), "类", "类别", "分类", "category"),
    PLACE(Fact.PLACE, "出版地", "出版地点", "place", "placeofpublication"),
    PUBLISHER(Fact.PUBLISHER, "出版者", "出版社", "出版单位", "出版机构", "publisher"),
    PUBLISHED(Fact.PUBLISHED, "出版年月", "出版年", "出版年份", "出版时间", "出版日期", "年份", "year", "published"),
    ISBN(Fact.ISBN, "ISBN", "ISBN号", "书号", "国际标准书号", "标准书号"),
    UNIFIED(Fact.UNIFIED, "统一书号", "全国统一书号"),
    CLC(Fact.CLC, "中图分类号", "分类号", "中图法分类号", "中图法", "clc"),
    ABOUT(Fact.ABOUT, "简介", "内容简介", "内容提要", "提要", "摘要", "about", "summary", "description"),
    WHY(Fact.WHY, "推荐理由", "推荐语", "why"),
    RIGHTS(
            Fact.RIGHTS,
            it -> it.book().rights() == Rights.NOT_KNOWN
                    ? ""
                    : Words.in(Locale.CHINESE, it.book().rights().label()),
            "版权",
            "版权状况",
            "rights"),
    WHERE_TO_READ(Fact.WHERE_TO_READ, "阅读途径", "在哪里读", "阅读地址", "链接", "网址", "url", "wheretoread"),
    CHECKED_AGAINST(Fact.CHECKED_AGAINST, "核对依据", "核对来源", "checkedagainst"),
    SECTION("section", BookLine::section, "部分", "栏目", "section"),
    IMPORTANCE("importance", it -> word(it.importance()), "分量", "importance"),
    NOTE("note", BookLine::note, "荐语", "note");

    private final @Nullable Fact fact;
    private final String label;
    private final Function<BookLine, String> text;
    private final List<String> names;

    Column(Fact fact, String... names) {
        this(fact, it -> fact.of(it.book().card()), names);
    }

    Column(Fact fact, Function<BookLine, String> text, String... names) {
        this(fact, fact.label(), text, names);
    }

    Column(String word, Function<BookLine, String> text, String... names) {
        this(null, "catalogue." + word, text, names);
    }

    Column(@Nullable Fact fact, String label, Function<BookLine, String> text, String... names) {
        this.fact = fact;
        this.label = label;
        this.text = text;
        this.names = List.of(names);
    }

    /** Which column of a table holds what, told by its heading; blanks, signs and what stands in brackets do not count. */
    static Map<Integer, Column> named(List<String> heading) {
        var found = new LinkedHashMap<Integer, Column>();
        for (int place = 0; place < heading.size(); place++) {
            var name = plain(heading.get(place));
            var column = Stream.of(values())
                    .filter(it -> it.names.stream().anyMatch(own -> plain(own).equals(name)))
                    .findAny();
            if (column.isPresent() && !found.containsValue(column.get())) found.put(place, column.get());
        }
        return found;
    }

    private static String plain(String name) {
        return name.replaceAll("[(（\\[【].*", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The column of a fact. */
    static Column of(Fact fact) {
        return Stream.of(values()).filter(it -> it.fact == fact).findAny().orElseThrow();
    }

    /** The columns of the catalogue, or those of a list. */
    static List<Column> all(boolean listed) {
        return Stream.of(values())
                .filter(it -> listed || it.compareTo(SECTION) < 0)
                .toList();
    }

    /** Those that say something of a book itself, and so can come in. */
    public static List<Column> ofBooks() {
        return all(false);
    }

    /** The translation key of what readers call it. */
    public String label() {
        return label;
    }

    /** What a table that goes out calls it. */
    public String header() {
        return names.getFirst();
    }

    String of(BookLine line) {
        return text.apply(line);
    }

    /** Whether a spreadsheet could take a text for a formula, whatever its column. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The importance that a word of a table means. */
    static Optional<Importance> importance(String said) {
        return Stream.of(Importance.values())
                .filter(it -> word(it).equals(Simplified.of(said)))
                .findAny();
    }

    private static String word(@Nullable Importance importance) {
        return switch (importance) {
            case null -> "";
            case REQUIRED -> "必读";
            case RECOMMENDED -> "推荐";
            case FURTHER -> "拓展";
        };
    }
}
