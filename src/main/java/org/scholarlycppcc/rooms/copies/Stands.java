package org.scholarlycppcc.rooms.copies;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final RowMapper<Stand.Waiting> WAITING = new SimplePropertyRowMapper<>(Stand.Waiting.class);
    private static final String OF = "select c.room, c.book from room_copy c ";

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
        return held(OF + "where c.id = :thing", copy.value(), "copies.unknown");
    }

    /** The stand of a copy that is out; a loan that has ended is refused. */
    Stand of(LoanId loan) {
        return held(OF + "join copy_loan l on l.copy = c.id where l.id = :thing", loan.value(), "copies.backAlready");
    }

    private Stand held(String of, UUID thing, String otherwise) {
        var held = sql.sql("select room, book from room_copy where (room, book) in (" + of + ") order by id for update")
                .param("thing", thing)
                .query(Stands::key)
                .list();
        if (held.isEmpty()) throw new Refusal(otherwise);
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
        queue.lapse(stand.room(), lapsed);
        queue.settle(read(key));
        return read(key);
    }

    private Stand read(Key key) {
        var places = new ArrayList<Stand.Place>();
        var waiting = new ArrayList<Stand.Waiting>();
        sql.sql("""
                        select c.number as place, c.id as copy, c.label, case when c.gone is null then false else true end as gone,
                            l.id as loan, l.member as borrower, coalesce(l.reminded, false) as reminded,
                            r.id as reservation, r.member as kept_for, r.member as member, r.kept_until, r.number
                        from room_copy c
                        left join copy_loan l on l.copy = c.id left join copy_reservation r on r.copy = c.id
                        where c.room = :room and c.book = :book
                        union all
                        select null, null, null, false, null, null, false, r.id, null, r.member, null, r.number
                        from copy_reservation r
                        where r.room = :room and r.book = :book and r.copy is null and r.ended is null
                        order by place, number
                        """)
                .param("room", key.room().value())
                .param("book", key.book().value())
                .query((row, number) -> row.getObject("copy") == null
                        ? waiting.add(requireNonNull(WAITING.mapRow(row, number)))
                        : places.add(requireNonNull(PLACE.mapRow(row, number))))
                .list();
        return new Stand(key.room(), key.book(), places, waiting);
    }

    private static Key key(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Key(new SectorId(row.getObject("room", UUID.class)), new BookId(row.getObject("book", UUID.class)));
    }

    private record Key(SectorId room, BookId book) {}
}
