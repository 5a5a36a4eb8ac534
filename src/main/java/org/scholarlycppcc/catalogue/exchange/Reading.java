package org.scholarlycppcc.catalogue.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.CategoryRow;

/** How the rows of a file become cards of books. */
final class Reading {
    /** A year of four digits wherever it stands in a date. */
    static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?!\\d)");

    private final Import file;
    private final Map<String, String> slugs;
    private final boolean own;

    Reading(Import file, List<CategoryRow> categories) {
        this.file = file;
        slugs = categories.stream().collect(toMap(CategoryRow::name, CategoryRow::slug));
        categories.forEach(it -> slugs.put(it.slug(), it.slug()));
        own = file.source() == Source.MARC
                || file.source() == Source.MARCXML
                || FaultyRows.without(file.columns()).equals(headers(true))
                || FaultyRows.without(file.columns()).equals(headers(false));
    }

    private static List<String> headers(boolean listed) {
        return Column.all(listed).stream().map(Column::header).toList();
    }

    /** For books whose row names no category. */
    String category() {
        return file.category();
    }

    /** The card of a row. Refuses a category that there is none. */
    BookCard card(ImportRow row) {
        var said = new EnumMap<Column, String>(Column.class);
        file.mapping()
                .forEach((place, column) -> said.put(column, row.cell(place).strip()));
        return new BookCard(
                said.getOrDefault(Column.TITLE, ""),
                said.getOrDefault(Column.SUBTITLE, ""),
                creators(said.getOrDefault(Column.CREATORS, "")),
                category(said.getOrDefault(Column.CATEGORY, "")),
                said.getOrDefault(Column.PUBLISHER, ""),
                year(said.getOrDefault(Column.YEAR, "")),
                said.getOrDefault(Column.ISBN, ""),
                said.getOrDefault(Column.ABOUT, ""),
                said.getOrDefault(Column.WHY, ""),
                said.getOrDefault(Column.CHECKED_AGAINST, ""));
    }

    // What this house wrote says exactly who did what.
    private String creators(String said) {
        return own ? said : Statement.creators(said);
    }

    private String category(String named) {
        var slug = slugs.get(named);
        if (slug != null) return slug;
        // Other libraries have words of their own.
        boolean foreign = file.source() == Source.MARC || file.source() == Source.MARCXML;
        if (named.isEmpty() || foreign) return "";
        throw new Refusal("catalogue.categoryUnknown", named);
    }

    private static String year(String said) {
        var year = YEAR.matcher(said);
        return year.find() ? year.group(1) : said;
    }
}
