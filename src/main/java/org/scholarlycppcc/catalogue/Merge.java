package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * That some books are one: who proposed it, and what became of it.
 *
 * @param survivor the book that stays
 * @param others those that become it, at least one
 * @param note why, as whoever proposed it says; may be empty
 * @param reason why it was declined; else empty
 */
public record Merge(
        MergeId id,
        BookId survivor,
        List<BookId> others,
        String note,
        MemberId proposedBy,
        Instant proposed,
        State state,
        @Nullable MemberId decidedBy,
        @Nullable Instant decided,
        String reason,
        @Nullable MemberId undoneBy,
        @Nullable Instant undone) {
    /** The most books that become one at once. */
    public static final int MOST = 4;

    /** Where a merge stands. */
    public enum State {
        PROPOSED,
        DECLINED,
        MERGED,
        UNDONE;

        /** The translation key of its words. */
        public String label() {
            return "catalogue.merge." + name();
        }
    }

    /** All its books, the one that stays first. */
    public List<BookId> books() {
        return Stream.concat(Stream.of(survivor), others.stream()).toList();
    }
}
