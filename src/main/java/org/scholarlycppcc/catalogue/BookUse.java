package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Something members do with books. Who does it, and how few, stays in the part of the house that knows. */
public interface BookUse {
    /** How many members have to have done it before it is told of a book. */
    int FEWEST = 3;

    /** The translation key of what they do; its last part is how addresses say it. */
    String what();

    /**
     * Those of several books with which at least {@link #FEWEST} members did it; of every other book nothing is said.
     *
     * @param since from when on it counts, for each book
     * @param until before when it counts
     */
    Set<BookId> used(Map<BookId, Instant> since, Instant until);
}
