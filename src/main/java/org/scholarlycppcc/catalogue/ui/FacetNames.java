package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholarlycppcc.catalogue.BookFacet;
import org.scholarlycppcc.catalogue.BookFacets;
import org.scholarlycppcc.catalogue.BookFacets.Choice;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.members.SectorRow;

/** What readers call the facets of the directory and their values. */
record FacetNames(BookFacets facets, List<SectorRow> sectors) {
    /** The values that can be chosen of a facet, with their names. */
    List<Choice> choices(BookFacet facet) {
        return switch (facet) {
            case LIST -> lists();
            case CATEGORY -> facets.of(facet);
            case WORDS, IMPORTANCE, READING, FRESH ->
                facets.of(facet).stream()
                        .map(it -> new Choice(it.value(), name(facet, it.value()), it.books()))
                        .toList();
        };
    }

    private List<Choice> lists() {
        var lists = new ArrayList<Choice>();
        lists.add(new Choice(BookWish.COMMITTEE, translated("catalogue.byCommittee"), facets.byCommittee()));
        sectors.forEach(it ->
                lists.add(new Choice(it.slug(), it.name(), facets.bySector().getOrDefault(it.id(), 0))));
        return lists;
    }

    /** What a chosen value is called; of an unknown category, that there is none. */
    String name(BookFacet facet, String value) {
        return switch (facet) {
            case WORDS -> translated("catalogue.facet.words", value);
            case CATEGORY, LIST ->
                choices(facet).stream()
                        .filter(it -> it.value().equals(value))
                        .map(Choice::name)
                        .findAny()
                        .orElseGet(() -> translated("catalogue.noSuchCategory", value));
            case IMPORTANCE -> translated("catalogue.importance." + constant(value));
            case READING -> translated("catalogue.reading." + constant(value));
            case FRESH -> translated("catalogue.facet.FRESH");
        };
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    private static String translated(String key, Object... about) {
        return UI.getCurrent().getTranslation(key, about);
    }
}
