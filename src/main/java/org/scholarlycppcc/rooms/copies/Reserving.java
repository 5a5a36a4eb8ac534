package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members queue for a book of which a room has no copy free. */
@Service
@PreAuthorize("hasRole('MEMBER')")
@Transactional
public class Reserving {
    private final JdbcClient sql;
    private final Stands stands;
    private final Loans loans;
    private final Queue queue;
    private final Catalogue catalogue;
    private final CurrentMember member;
    private final Clock clock;

    Reserving(
            JdbcClient sql,
            Stands stands,
            Loans loans,
            Queue queue,
            Catalogue catalogue,
            CurrentMember member,
            Clock clock) {
        this.sql = sql;
        this.stands = stands;
        this.loans = loans;
        this.queue = queue;
        this.catalogue = catalogue;
        this.member = member;
        this.clock = clock;
    }

    /** Queues for a book in a room, once however often it is asked; where a copy is free, it is to be borrowed instead. */
    public void reserve(ReservationId reservation, SectorId room, BookId asked) {
        var stand = stand(room, asked);
        if (stand.reserved().anyMatch(it -> it.reservation().equals(reservation))) return;
        var me = member.id();
        if (stand.held().isEmpty()) throw new Refusal("copies.noneHere");
        if (stand.lendsTo(me)) throw new Refusal("copies.yoursAlready");
        if (stand.reserved().anyMatch(it -> it.member().equals(me))) throw new Refusal("copies.reservedAlready");
        if (!stand.free().isEmpty())
            throw new Refusal("copies.freeNow", stand.free().getFirst().label());
        loans.mustHaveRoom(me);
        queue.forget(ended(stand));
        insert(reservation, stand);
    }

    // A page that was opened before the book was merged still names the other one.
    private Stand stand(SectorId room, BookId asked) {
        var stand = stands.of(room, asked);
        if (!stand.places().isEmpty()) return stand;
        return catalogue
                .find(asked)
                .map(BookRow::id)
                .filter(it -> !it.equals(asked))
                .map(it -> stands.of(room, it))
                .orElse(stand);
    }

    private List<ReservationId> ended(Stand stand) {
        return sql.sql("""
                        select id from copy_reservation
                        where room = :room and book = :book and member = :me and ended is not null
                        """)
                .param("room", stand.room().value())
                .param("book", stand.book().value())
                .param("me", member.id().value())
                .query((row, number) -> new ReservationId(row.getObject(1, UUID.class)))
                .list();
    }

    private void insert(ReservationId reservation, Stand stand) {
        sql.sql("insert into copy_reservation (id, room, book, member, made) values (:id, :room, :book, :me, :today)")
                .param("id", reservation.value())
                .param("room", stand.room().value())
                .param("book", stand.book().value())
                .param("me", member.id().value())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Gives a reservation up, or forgets one that came to nothing; what was kept is the next one's. One of somebody else is as unknown as one that never was. */
    public void cancel(ReservationId reservation) {
        find(reservation).ifPresent(it -> queue.leave(reservation, stands.of(it.room(), it.book())));
    }

    private Optional<Mine> find(ReservationId reservation) {
        return sql.sql("select room, book from copy_reservation where id = :id and member = :me")
                .param("id", reservation.value())
                .param("me", member.id().value())
                .query(new SimplePropertyRowMapper<>(Mine.class))
                .optional();
    }

    private record Mine(SectorId room, BookId book) {}
}
