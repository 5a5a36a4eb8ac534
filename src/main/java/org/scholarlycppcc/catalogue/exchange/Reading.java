package org.scholarlycppcc.catalogue.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Gathering.Gathered;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.Published;
import org.scholarlycppcc.catalogue.Rights;
import org.scholarlycppcc.catalogue.UnifiedNumber;

/** How the rows of a file become cards of books. */
final class Reading {
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

    /** The card of a row. Refuses a category that there is none, and characters that were lost where they count. */
    BookCard card(ImportRow row) {
        var said = said(row);
        if (said.values().stream().anyMatch(Encoding::isBroken)) throw new Refusal("file.characters");
        if (UnifiedNumber.isOne(said.getOrDefault(Column.ISBN, "")))
            said.putIfAbsent(Column.UNIFIED, said.remove(Column.ISBN));
        return BookCard.of(it -> read(it, said.getOrDefault(Column.of(it), "")));
    }

    /** A book of a row as it stands on a list: recommended, where the row does not say how strongly. */
    Gathered listed(ImportRow row, BookId book) {
        var said = said(row);
        return new Gathered(
                row.place(),
                book,
                section(row),
                Column.importance(said.getOrDefault(Column.IMPORTANCE, "")).orElse(Importance.RECOMMENDED),
                said.getOrDefault(Column.NOTE, ""));
    }

    /** The part of a list that a row names; empty where it names none. */
    String section(ImportRow row) {
        return said(row).getOrDefault(Column.SECTION, "");
    }

    private Map<Column, String> said(ImportRow row) {
        var said = new EnumMap<Column, String>(Column.class);
        file.mapping()
                .forEach((place, column) -> said.put(column, row.cell(place).strip()));
        return said;
    }

    private String read(Fact fact, String said) {
        return switch (fact) {
            case CREATORS -> creators(said);
            case CATEGORY -> category(said);
            case PUBLISHED -> Published.found(said);
            case RIGHTS -> Rights.found(said);
            default -> said;
        };
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
}
