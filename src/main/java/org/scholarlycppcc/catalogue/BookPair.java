package org.scholarlycppcc.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two books that may be one.
 *
 * @param score from 0 to 100, see {@link Sign}
 * @param proposal the merge of both that waits for a decision, if any
 */
public record BookPair(
        BookId one,
        BookId other,
        int score,
        Set<Sign> signs,
        @Nullable MergeId proposal) {
    /** Which one comes first, so that two books are always the same pair. */
    static boolean inOrder(BookId one, BookId other) {
        return one.value().toString().compareTo(other.value().toString()) < 0;
    }
}
