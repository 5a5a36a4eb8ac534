package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the copies of one book in one room until the transaction ends, so that what many want at once happens one after the other. */
@Component
class Stands {
    private static final RowMapper<Stand.Place> PLACE = new SimplePropertyRowMapper<>(Stand.Place.class);

    private final JdbcClient sql;
    private final Queue queue;
    private final Clock clock;

    Stands(JdbcClient sql, Queue queue, Clock clock) {
        this.sql = sql;
        this.queue = queue;
        this.clock = clock;
    }

    /** The stand of a copy; an unknown copy is refused. */
    Stand of(CopyId copy) {
        var held = sql.sql("""
                        select room, book from room_copy
                        where (room, book) in (select c.room, c.book from room_copy c where c.id = :copy)
                        order by id for update
                        """).param("copy", copy.value()).query(Stands::key).list();
        if (held.isEmpty()) throw new Refusal("copies.unknown");
        return now(held.getFirst());
    }

    /** The stand of a book in a room; empty where the room never held it. */
    Stand of(SectorId room, BookId book) {
        sql.sql("select room, book from room_copy where room = :room and book = :book order by id for update")
                .param("room", room.value())
                .param("book", book.value())
                .query(Stands::key)
                .list();
        return now(new Key(room, book));
    }

    // What nobody fetched in time is the next one's before anything else happens here.
    private Stand now(Key key) {
        var stand = read(key);
        var today = LocalDate.now(clock);
        var lapsed = stand.places().stream()
                .filter(it -> it.keptUntil() != null && it.keptUntil().isBefore(today))
                .toList();
        if (lapsed.isEmpty()) return stand;
        lapsed.forEach(it -> queue.lapse(stand.room(), it));
        queue.settle(read(key));
        return read(key);
    }

    private Stand read(Key key) {
        return new Stand(
                key.room(),
                key.book(),
                sql.sql("""
                                select c.id as copy, c.label, case when c.gone is null then false else true end as gone,
                                    l.id as loan, l.member as borrower,
                                    r.id as reservation, r.member as kept_for, r.kept_until
                                from room_copy c
                                left join copy_loan l on l.copy = c.id left join copy_reservation r on r.copy = c.id
                                where c.room = :room and c.book = :book order by c.number
                                """)
                        .param("room", key.room().value())
                        .param("book", key.book().value())
                        .query(PLACE)
                        .list());
    }

    private static Key key(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Key(new SectorId(row.getObject("room", UUID.class)), new BookId(row.getObject("book", UUID.class)));
    }

    private record Key(SectorId room, BookId book) {}
}
