package org.scholarlycppcc.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, the best first.
 *
 * @param counts exactly how many things of each kind there are for this reader, whatever kind is shown; kinds without any are left out
 * @param next the key of the next page; none on the last
 * @param whole whether all things could be found; not so while the index is being built
 */
public record Finds(
        List<Find> page,
        Map<Kind, Integer> counts,
        @Nullable String next,
        boolean whole) {
    static final Finds NOT_NOW = new Finds(List.of(), Map.of(), null, false);

    /** How many things there are of all kinds together. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
