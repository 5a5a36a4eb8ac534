package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who wait for a book in a room, in the order in which they came. */
@Component
class Queue {
    private static final RowMapper<Waiting> WAITING = new SimplePropertyRowMapper<>(Waiting.class);

    private final JdbcClient sql;
    private final LoanNotices notices;
    private final LoanTerms terms;
    private final Clock clock;

    Queue(JdbcClient sql, LoanNotices notices, LoanTerms terms, Clock clock) {
        this.sql = sql;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    /** Keeps every free copy of a stand for whoever is next, and tells them. */
    void settle(Stand stand) {
        var free = stand.free();
        if (free.isEmpty()) return;
        var next = waiting(stand, free.size());
        for (int place = 0; place < next.size(); place++)
            keep(stand.room(), free.get(place).copy(), next.get(place));
    }

    boolean isWaitedFor(Stand stand) {
        return !waiting(stand, 1).isEmpty();
    }

    private List<Waiting> waiting(Stand stand, int most) {
        return sql.sql("""
                        select id, member from copy_reservation
                        where room = :room and book = :book and copy is null and ended is null order by number limit :most
                        """)
                .param("room", stand.room().value())
                .param("book", stand.book().value())
                .param("most", most)
                .query(WAITING)
                .list();
    }

    private void keep(SectorId room, CopyId copy, Waiting next) {
        sql.sql("update copy_reservation set copy = :copy, kept_until = :until where id = :id")
                .param("copy", copy.value())
                .param("until", LocalDate.now(clock).plusDays(terms.fetch()))
                .param("id", next.id().value())
                .update();
        notices.reservation(next.id(), room, next.member());
    }

    /** What was kept was not fetched in time. */
    void lapse(SectorId room, Stand.Place place) {
        sql.sql("update copy_reservation set copy = null, kept_until = null, ended = 'LAPSED' where copy = :copy")
                .param("copy", place.copy().value())
                .update();
        if (place.reservation() != null && place.keptFor() != null)
            notices.reservation(place.reservation(), room, place.keptFor());
    }

    /** Whoever a copy is kept for waits again, as the first. */
    void waitAgain(Stand.Place place) {
        if (place.reservation() == null) return;
        sql.sql("update copy_reservation set copy = null, kept_until = null where copy = :copy")
                .param("copy", place.copy().value())
                .update();
        notices.over(place.reservation());
    }

    /** The room holds the book no longer: nobody waits for it in vain. */
    void end(Stand stand) {
        var all = waiting(stand, Integer.MAX_VALUE);
        if (all.isEmpty()) return;
        sql.sql("""
                        update copy_reservation set ended = 'GONE'
                        where room = :room and book = :book and copy is null and ended is null
                        """)
                .param("room", stand.room().value())
                .param("book", stand.book().value())
                .update();
        all.forEach(it -> notices.reservation(it.id(), stand.room(), it.member()));
    }

    private record Waiting(ReservationId id, MemberId member) {}
}
