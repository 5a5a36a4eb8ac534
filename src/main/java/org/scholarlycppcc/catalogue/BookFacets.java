package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Map;
import org.scholarlycppcc.members.SectorId;

/**
 * How many books answer a wish, and what else could be chosen of each facet; its numbers respect the words and all other facets.
 *
 * @param choices in their customary order, those of lists left out
 * @param byCommittee how many books the lists of the whole committee name
 * @param bySector how many those of each sector name
 */
public record BookFacets(
        int books, Map<BookFacet, List<Choice>> choices, int byCommittee, Map<SectorId, Integer> bySector) {
    /**
     * A value of a facet.
     *
     * @param value as addresses say it
     * @param name of a category; empty for the words of the house
     */
    public record Choice(String value, String name, int books) {}

    public List<Choice> of(BookFacet facet) {
        return choices.getOrDefault(facet, List.of());
    }
}
