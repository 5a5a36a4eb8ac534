package org.scholarlycppcc.rooms.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorRow;

/** What stands around the copies of a book in a room: where that is, how many wait, and whether the reader does. */
record Around(
        String place, String hours, int waiting, @Nullable ReservationId reservation) {
    BookInRoom with(SectorRow room, List<CopyRow> copies) {
        return new BookInRoom(room, place, hours, copies, waiting, reservation);
    }
}
