package org.scholarlycppcc.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found. Each count is exact for this reader and what the question is kept to, except by the choice it counts for.
 *
 * @param counts how many things of each kind there are; kinds without any are left out
 * @param facets how many there are of each choice, the most frequent first; facets without any are left out
 * @param next the key of the next page; none on the last
 * @param meant what may have been meant instead; none when what was typed stands somewhere as it is
 * @param whole whether all things could be found; not so while the index is being built
 */
public record Finds(
        List<Find> page,
        Map<Kind, Integer> counts,
        Map<Facet, List<FacetCount>> facets,
        @Nullable String next,
        @Nullable String meant,
        boolean whole) {
    static final Finds NOT_NOW = new Finds(List.of(), Map.of(), Map.of(), null, null, false);

    /** How many things there are of all kinds together. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
