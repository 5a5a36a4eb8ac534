package org.scholarlycppcc.rooms.copies;

import java.util.List;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberChanged;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept for somebody who may no longer come in is the next one's at once. */
@Component
class Leavers {
    private final JdbcClient sql;
    private final Stands stands;
    private final Queue queue;
    private final Roster roster;

    Leavers(JdbcClient sql, Stands stands, Queue queue, Roster roster) {
        this.sql = sql;
        this.stands = stands;
        this.queue = queue;
        this.roster = roster;
    }

    // Inside the changing transaction, so that nobody is out while something is still kept for them.
    @EventListener
    void on(MemberChanged change) {
        AsHouse.run(() -> pass(change.member()));
    }

    private void pass(MemberId member) {
        var kept = kept(member);
        if (kept.isEmpty() || roster.readers(List.of(member)).contains(member)) return;
        kept.forEach(it -> queue.leave(it.id, stands.of(it.room, it.book)));
    }

    private List<Kept> kept(MemberId member) {
        return sql.sql(
                        "select id, room, book from copy_reservation where member = :member and copy is not null order by room, book")
                .param("member", member.value())
                .query(new SimplePropertyRowMapper<>(Kept.class))
                .list();
    }

    private record Kept(ReservationId id, SectorId room, BookId book) {}
}
