package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who wait for a book in a room, in the order in which they came; by as many statements for all as for one. */
@Component
class Queue {
    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final LoanNotices notices;
    private final Roster roster;
    private final LoanTerms terms;
    private final Clock clock;

    Queue(
            JdbcClient sql,
            NamedParameterJdbcOperations batches,
            LoanNotices notices,
            Roster roster,
            LoanTerms terms,
            Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.notices = notices;
        this.roster = roster;
        this.terms = terms;
        this.clock = clock;
    }

    /** Keeps every free copy of a stand for whoever is next, and tells them; where the room holds none any more, nobody waits in vain. */
    void settle(Stand stand) {
        if (stand.held().isEmpty()) {
            end(stand);
            return;
        }
        var free = stand.free();
        if (free.isEmpty() || stand.waiting().isEmpty()) return;
        var readers = readers(stand.waiting());
        var next = new ArrayList<Stand.Waiting>();
        var others = new ArrayList<Stand.Waiting>();
        for (var it : stand.waiting()) {
            if (next.size() == free.size()) break;
            (readers.contains(it.member()) ? next : others).add(it);
        }
        forget(ids(others));
        keep(stand.room(), free, next);
    }

    /** Whether anybody waits who may still come in. */
    boolean isWaitedFor(Stand stand) {
        return !readers(stand.waiting()).isEmpty();
    }

    private Set<MemberId> readers(List<Stand.Waiting> waiting) {
        return roster.readers(waiting.stream().map(Stand.Waiting::member).toList());
    }

    private static List<ReservationId> ids(List<Stand.Waiting> waiting) {
        return waiting.stream().map(Stand.Waiting::reservation).toList();
    }

    private void keep(SectorId room, List<Stand.Place> free, List<Stand.Waiting> next) {
        if (next.isEmpty()) return;
        var until = LocalDate.now(clock).plusDays(terms.fetch());
        batches.batchUpdate(
                "update copy_reservation set copy = :copy, kept_until = :until where id = :id",
                IntStream.range(0, next.size())
                        .mapToObj(it -> new MapSqlParameterSource(
                                        "copy", free.get(it).copy().value())
                                .addValue("until", until)
                                .addValue("id", next.get(it).reservation().value()))
                        .toArray(MapSqlParameterSource[]::new));
        notices.reservations(room, next);
    }

    /** What was kept was not fetched in time. */
    void lapse(SectorId room, List<Stand.Place> places) {
        var missed = places.stream().flatMap(it -> it.waits().stream()).toList();
        notices.over(ids(missed));
        cease(room, missed, "LAPSED");
    }

    /** A copy that the room has given up: whoever it was kept for waits again, at the old place. */
    void withdrawn(Stand.Place place, Stand left) {
        place.waits().ifPresent(it -> notices.over(List.of(it.reservation())));
        if (!left.held().isEmpty())
            place.waits()
                    .ifPresent(
                            it -> sql.sql("update copy_reservation set copy = null, kept_until = null where id = :id")
                                    .param("id", it.reservation().value())
                                    .update());
        settle(left);
    }

    private void end(Stand stand) {
        cease(stand.room(), stand.waiting(), "GONE");
    }

    // Whoever may no longer come in would never see what became of it.
    private void cease(SectorId room, List<Stand.Waiting> all, String why) {
        if (all.isEmpty()) return;
        var readers = readers(all);
        forget(ids(all.stream().filter(it -> !readers.contains(it.member())).toList()));
        var told = all.stream().filter(it -> readers.contains(it.member())).toList();
        if (told.isEmpty()) return;
        sql.sql("update copy_reservation set copy = null, kept_until = null, ended = :why where id in (:ids)")
                .param("why", why)
                .param("ids", values(ids(told)))
                .update();
        notices.reservations(room, told);
    }

    /** Whoever reserved steps back; what was kept is the next one's. */
    void leave(ReservationId reservation, Stand stand) {
        forget(List.of(reservation));
        // Which copy was kept at the moment when nobody else could change it.
        stand.keptBy(reservation).ifPresent(kept -> settle(stand.freed(kept)));
    }

    /** Forgets reservations as if they had never been made. */
    void forget(Collection<ReservationId> reservations) {
        if (reservations.isEmpty()) return;
        sql.sql("delete from copy_reservation where id in (:ids)")
                .param("ids", values(reservations))
                .update();
        notices.over(reservations);
    }

    private static List<UUID> values(Collection<ReservationId> reservations) {
        return reservations.stream().map(ReservationId::value).toList();
    }
}
