package org.scholarlycppcc.catalogue.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.Importance;

/** A column of a table of books, under a name that stays the same in every language, so that a table can come back. */
enum Column {
    TITLE("书名", it -> it.book().title()),
    SUBTITLE("副题名", it -> it.book().subtitle()),
    CREATORS("责任者", it -> it.book().creators()),
    CATEGORY("类", it -> it.book().categoryName()),
    PUBLISHER("出版者", it -> it.book().publisher()),
    YEAR("出版年", BookLine::year),
    ISBN("ISBN", it -> it.book().isbn()),
    ABOUT("简介", it -> it.book().about()),
    WHY("推荐理由", it -> it.book().why()),
    CHECKED_AGAINST("核对依据", it -> it.book().checkedAgainst()),
    SECTION("部分", BookLine::section),
    IMPORTANCE("分量", it -> word(it.importance())),
    NOTE("荐语", BookLine::note);

    private final String header;
    private final Function<BookLine, String> text;

    Column(String header, Function<BookLine, String> text) {
        this.header = header;
        this.text = text;
    }

    /** The columns of the catalogue, or those of a list. */
    static List<Column> all(boolean listed) {
        return Stream.of(values())
                .filter(it -> listed || it.compareTo(SECTION) < 0)
                .toList();
    }

    String header() {
        return header;
    }

    String of(BookLine line) {
        return text.apply(line);
    }

    /** Whether a spreadsheet could take a text for a formula, whatever its column. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠\t\r".indexOf(text.charAt(0)) >= 0;
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
