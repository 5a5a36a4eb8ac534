package org.scholarlycppcc.rooms.copies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorRow;

/**
 * The copies of a book in one room, as its page tells them.
 *
 * @param copies all that the room holds, in their order
 * @param waiting how many people wait for one
 * @param reservation the signed-in member's own
 */
public record BookInRoom(
        SectorRow room,
        String place,
        String hours,
        List<CopyRow> copies,
        int waiting,
        @Nullable ReservationId reservation) {
    public List<CopyRow> free() {
        return copies.stream().filter(it -> it.state() == CopyState.SHELF).toList();
    }

    /** The copy that the signed-in member has, or that is kept for the member. */
    public @Nullable CopyRow own() {
        return copies.stream()
                .filter(it -> it.mine() || it.keptForMe())
                .findFirst()
                .orElse(null);
    }

    /** When the first copy should be back; nothing where none is out. */
    public @Nullable LocalDate back() {
        return copies.stream()
                .filter(it -> it.due() != null)
                .map(CopyRow::due)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
