package org.scholarlycppcc.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books that follow each other as an index has them, so that a page costs the same wherever it stands.
 *
 * @param place among the runs
 * @param which books it holds, and on a later page only those after the last one, as a condition on a {@code book b}
 * @param index by which column they come before they come by title; empty for none
 */
record Run(int place, String which, String index) {
    private static final String COLUMNS =
            "b.id, b.title, b.volume, b.creators, b.publisher, b.published, b.category, b.cover, b.added, b.sort_text";
    private static final String AFTER = "b.sort_text >= :sortText and (b.sort_text > :sortText or b.id > :id)";

    /** All of them by title. */
    static List<Run> byTitle(@Nullable DirectoryRow last) {
        return List.of(new Run(0, last == null ? "true" : AFTER, ""));
    }

    /** A run for each category from the last one's on; the place of a category is the place of its run. */
    static List<Run> byCategory(List<Integer> places, @Nullable DirectoryRow last) {
        return places.stream()
                .filter(it -> last == null || it >= last.category())
                .map(it -> new Run(
                        it,
                        Narrowed.OF_CATEGORY.formatted("position = " + it)
                                + (last != null && it == last.category() ? " and " + AFTER : ""),
                        ""))
                .toList();
    }

    /** Those of which something is known, the newest first, and then the others. */
    static List<Run> newestFirst(String column, @Nullable DirectoryRow last, @Nullable Object known) {
        var index = column + " desc, ";
        var others = new Run(1, column + " is null" + (last == null || known != null ? "" : " and " + AFTER), index);
        if (last == null) return List.of(new Run(0, column + " is not null", index), others);
        if (known == null) return List.of(others);
        return List.of(
                new Run(0, "%1$s <= :known and (%1$s < :known or %2$s)".formatted(column, AFTER), index), others);
    }

    // The limit is a part of the text: inside a union H2 takes that of the call before for a parameter of the same
    // name.
    String statement(String where, int limit) {
        return "(select %d as run, %s from book b where %s and %s order by %sb.sort_text, b.id limit %d)"
                .formatted(place, COLUMNS, where, which, index, limit);
    }
}
