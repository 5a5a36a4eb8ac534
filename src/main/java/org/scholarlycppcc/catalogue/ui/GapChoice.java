package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.members.SectorRow;

/**
 * A year and what of its map is opened, as the address says it.
 *
 * @param sector a slug, or {@link #COMMITTEE}; empty for all lists
 * @param category a slug; empty for all
 * @param what {@link #LISTED}, {@link #ADDED} or what members did; empty where nothing is asked
 */
record GapChoice(int year, String sector, String category, String what) {
    static final String COMMITTEE = "committee";
    static final String LISTED = "listed";
    static final String ADDED = "added";

    /** What there is none of is left out; a year without a map becomes the newest one. */
    static GapChoice of(
            QueryParameters query,
            List<Integer> years,
            List<CategoryRow> categories,
            List<SectorRow> sectors,
            List<String> uses) {
        var year = query.getSingleParameter("year").orElse("");
        return new GapChoice(
                years.stream()
                        .filter(it -> it.toString().equals(year))
                        .findAny()
                        .orElse(years.getFirst()),
                known(
                        query,
                        "sector",
                        Stream.concat(Stream.of(COMMITTEE), sectors.stream().map(SectorRow::slug))),
                known(query, "category", categories.stream().map(CategoryRow::slug)),
                known(
                        query,
                        "what",
                        Stream.concat(Stream.of(LISTED, ADDED), uses.stream().map(GapChoice::word))));
    }

    private static String known(QueryParameters query, String name, Stream<String> some) {
        return query.getSingleParameter(name)
                .flatMap(it -> some.filter(it::equals).findAny())
                .orElse("");
    }

    /** How addresses say what members do. */
    static String word(String use) {
        return use.substring(use.indexOf('.') + 1);
    }

    GapChoice in(int other) {
        return new GapChoice(other, sector, category, what);
    }

    GapChoice in(String other) {
        return new GapChoice(year, sector, other, what);
    }

    GapChoice at(String other) {
        return new GapChoice(year, other, category, what);
    }

    GapChoice doing(String other) {
        return new GapChoice(year, sector, category, other);
    }

    /** The year without anything opened. */
    GapChoice alone() {
        return new GapChoice(year, "", "", "");
    }

    /** Whether books are listed; a category alone is only looked at more closely. */
    boolean opens() {
        return !(sector + what).isEmpty();
    }

    /** A link that marks where the reader is. */
    RouterLink link(String words, GapChoice here) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("year", String.valueOf(year));
        if (!sector.isEmpty()) parameters.put("sector", sector);
        if (!category.isEmpty()) parameters.put("category", category);
        if (!what.isEmpty()) parameters.put("what", what);
        var link = new RouterLink(words, GapsView.class);
        link.setQueryParameters(QueryParameters.simple(parameters));
        link.setHighlightCondition((it, event) -> false);
        if (equals(here)) link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
