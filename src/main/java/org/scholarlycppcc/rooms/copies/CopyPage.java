package org.scholarlycppcc.rooms.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy on its page.
 *
 * @param waits how the signed-in member waits for its book in its room; nothing when not
 */
public record CopyPage(CopyRow copy, @Nullable Place waits) {
    static final String COLUMNS = """
            , w.id as reservation, w.made, (select count(*) from copy_reservation q where q.room = c.room and q.book = c.book
                and q.copy is null and q.ended is null and q.number < w.number) + 1 as turn
            """;
    static final String JOINED = """
            left join copy_reservation w on w.room = c.room and w.book = c.book and w.member = :me
                and w.copy is null and w.ended is null
            """;

    /**
     * Where somebody stands in a queue.
     *
     * @param number from 1
     */
    public record Place(ReservationId reservation, int number, LocalDate made) {}

    static @Nullable Place waits(ResultSet row, int number) throws SQLException {
        var reservation = row.getObject("reservation", UUID.class);
        return reservation == null
                ? null
                : new Place(new ReservationId(reservation), row.getInt("turn"), row.getObject("made", LocalDate.class));
    }
}
