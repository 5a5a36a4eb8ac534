package org.scholarlycppcc.rooms.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.SectorId;

/**
 * A book that the signed-in member waits for.
 *
 * @param place in the queue, from 1
 * @param copy the one that is kept for the member, with its label, where it stands and until when
 * @param ended why it came to nothing
 */
public record ReservationRow(
        ReservationId id,
        BookId book,
        SectorId room,
        LocalDate made,
        int place,
        @Nullable CopyId copy,
        @Nullable String label,
        @Nullable String shelf,
        @Nullable LocalDate keptUntil,
        @Nullable Ending ended) {
    /** Why a reservation came to nothing. */
    public enum Ending {
        /** Nobody fetched what was kept. */
        LAPSED,
        /** The room has no copy any more. */
        GONE
    }
}
