package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;

/**
 * A member's proposal of a book for a list (荐书), and what became of it.
 *
 * @param sector where the member sat on that day
 * @param due by when whoever has it says something
 * @param book the book of the catalogue that an accepted one is
 * @param convenor who spoke for the sector, and what; nobody yet, or nobody any more, when there is none
 * @param reason why it was declined, or what is missing
 * @param list the list an accepted one comes to, by its part of the address
 * @param entry its entry there
 * @param published whether members see that entry
 */
public record Nomination(
        NominationId id,
        String call,
        SectorId sector,
        MemberId nominatedBy,
        Instant nominated,
        State state,
        LocalDate due,
        @Nullable BookId book,
        String title,
        String creators,
        String isbn,
        String forWhom,
        String why,
        String passage,
        @Nullable MemberId convenor,
        String convenorSaid,
        @Nullable MemberId decidedBy,
        @Nullable Instant decided,
        String reason,
        ListId listId,
        String list,
        @Nullable UUID entry,
        boolean published) {
    /** Where a nomination stands. */
    public enum State {
        /** The sector's convenor has it. */
        RECEIVED,
        /** The librarians have it. */
        IN_REVIEW,
        /** Whoever nominated it has it again. */
        NEEDS_MORE,
        ACCEPTED,
        DECLINED;

        public boolean decided() {
            return this == ACCEPTED || this == DECLINED;
        }
    }

    /** Whether librarians decide on it: they have it, or whoever had it has let it lie. */
    boolean isForLibrarians(LocalDate today) {
        return state == State.IN_REVIEW || !state.decided() && isLate(today);
    }

    /** Whether whoever has it should have answered. */
    public boolean isLate(LocalDate today) {
        return due.isBefore(today);
    }

    /** Whether a book of the catalogue is this one by its title and its creators, however they are written. */
    public boolean names(BookRow book) {
        return likeness(title, creators).isLike(likeness(book.title(), book.creators()));
    }

    private static Likeness likeness(String title, String creators) {
        return Likeness.of(BookCard.blank().with(Fact.TITLE, title).with(Fact.CREATORS, creators));
    }

    /** What was written, to be written anew. */
    public NominationText text() {
        return new NominationText(title, creators, isbn, forWhom, why, passage);
    }
}
