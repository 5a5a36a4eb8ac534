package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the days bring: a copy that nobody fetched is the next one's, and whoever should have brought one back is told so, once. */
@Component
class Reminders {
    private static final int AT_ONCE = 200;

    private final JdbcClient sql;
    private final Stands stands;
    private final Queue queue;
    private final LoanNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            JdbcClient sql,
            Stands stands,
            Queue queue,
            LoanNotices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.stands = stands;
        this.queue = queue;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${scholarly.copies.every}", initialDelayString = "${scholarly.copies.every}")
    void look() {
        unsettled().forEach(it -> house(() -> queue.settle(stands.of(it.room(), it.book()))));
        overdue().forEach(it -> house(() -> remind(it)));
    }

    private void house(Runnable work) {
        AsHouse.run(() -> transaction.executeWithoutResult(it -> work.run()));
    }

    // Books that became one may leave a free copy beside somebody who waits.
    private List<Unsettled> unsettled() {
        return sql.sql("""
                        select distinct room, book from copy_reservation where kept_until < :today
                        union select r.room, r.book from copy_reservation r
                        join room_copy c on c.room = r.room and c.book = r.book and c.gone is null
                        left join copy_loan l on l.copy = c.id left join copy_reservation k on k.copy = c.id
                        where r.copy is null and r.ended is null and l.id is null and k.id is null
                        """)
                .param("today", LocalDate.now(clock))
                .query(new SimplePropertyRowMapper<>(Unsettled.class))
                .list();
    }

    private List<Overdue> overdue() {
        return sql.sql("""
                        select l.id, l.copy, l.member, c.room from copy_loan l join room_copy c on c.id = l.copy
                        where l.reminded = false and l.due < :today order by l.due limit :most
                        """)
                .param("today", LocalDate.now(clock))
                .param("most", AT_ONCE)
                .query(new SimplePropertyRowMapper<>(Overdue.class))
                .list();
    }

    // It may have come back, or have been told elsewhere, since it was looked for.
    private void remind(Overdue loan) {
        stands.of(loan.copy());
        int still = sql.sql("update copy_loan set reminded = true where id = :id and reminded = false and due < :today")
                .param("id", loan.id().value())
                .param("today", LocalDate.now(clock))
                .update();
        if (still > 0) notices.overdue(loan.id(), loan.room(), loan.member());
    }

    private record Unsettled(SectorId room, BookId book) {}

    private record Overdue(LoanId id, CopyId copy, SectorId room, MemberId member) {}
}
