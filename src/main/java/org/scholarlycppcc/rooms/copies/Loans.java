package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The loans of this moment. One that has ended leaves no trace of who it was. */
@Component
class Loans {
    private static final RowMapper<Loan> LOAN = new SimplePropertyRowMapper<>(Loan.class);

    private final JdbcClient sql;
    private final Roster roster;
    private final Queue queue;
    private final LoanNotices notices;
    private final LoanTerms terms;
    private final Clock clock;

    Loans(JdbcClient sql, Roster roster, Queue queue, LoanNotices notices, LoanTerms terms, Clock clock) {
        this.sql = sql;
        this.roster = roster;
        this.queue = queue;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    Optional<Loan> find(LoanId loan) {
        return sql.sql("select id, member, due, renewed from copy_loan where id = :loan")
                .param("loan", loan.value())
                .query(LOAN)
                .optional();
    }

    /** Lends a copy that is free, or kept for this very member. */
    void begin(LoanId loan, Stand stand, CopyId copy, MemberId member) {
        var today = LocalDate.now(clock);
        sql.sql("""
                        insert into copy_loan (id, copy, member, since, due, renewed, reminded)
                        values (:id, :copy, :member, :today, :due, false, false)
                        """)
                .param("id", loan.value())
                .param("copy", copy.value())
                .param("member", member.value())
                .param("today", today)
                .param("due", today.plusDays(terms.days()))
                .update();
        sql.sql("update room_copy set lent = lent + 1 where id = :copy")
                .param("copy", copy.value())
                .update();
        // Whoever has the book need not wait for it; a copy that was kept meanwhile is the next one's.
        queue.forget(sql.sql("select id from copy_reservation where room = :room and book = :book and member = :member")
                .param("room", stand.room().value())
                .param("book", stand.book().value())
                .param("member", member.value())
                .query((row, number) -> new ReservationId(row.getObject(1, UUID.class)))
                .list());
        if (stand.keeps(member)) queue.settle(stand.lent(loan, copy, member));
    }

    /** Ends a loan. */
    void end(LoanId loan, Stand.Place place) {
        sql.sql("delete from copy_loan where id = :loan")
                .param("loan", loan.value())
                .update();
        if (place.reminded()) notices.over(loan);
    }

    /** Ends a loan whose copy is on its shelf again, and keeps it for whoever is next. */
    void back(LoanId loan, Stand.Place place, Stand stand) {
        end(loan, place);
        queue.settle(stand.freed(place.copy()));
    }

    /** Lends for another term, from the day it was due or from today, whichever is later. */
    LocalDate renew(Loan loan) {
        var today = LocalDate.now(clock);
        var due = (loan.due().isBefore(today) ? today : loan.due()).plusDays(terms.days());
        sql.sql("update copy_loan set due = :due, renewed = true, reminded = false where id = :loan")
                .param("due", due)
                .param("loan", loan.id().value())
                .update();
        notices.over(loan.id());
        return due;
    }

    /** Refuses a member who has, and waits for, as many books as one may at once, by however many pages at the same moment. */
    void mustHaveRoom(MemberId member) {
        roster.hold(member);
        int have = sql.sql("""
                        select (select count(*) from copy_loan where member = :member)
                            + (select count(*) from copy_reservation where member = :member and ended is null)
                        """)
                .param("member", member.value())
                .query(Integer.class)
                .single();
        if (have >= terms.most()) throw new Refusal("copies.tooMany", terms.most());
    }

    record Loan(LoanId id, MemberId member, LocalDate due, boolean renewed) {}
}
