package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in member has borrowed and waits for; as private as readings. */
@Service
@PreAuthorize("hasRole('MEMBER')")
@Transactional(readOnly = true)
public class OwnLoans {
    private static final RowMapper<LoanRow> LOAN = new SimplePropertyRowMapper<>(LoanRow.class);
    private static final RowMapper<ReservationRow> RESERVATION = new SimplePropertyRowMapper<>(ReservationRow.class);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    OwnLoans(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** What the member has, the first to bring back first. */
    public List<LoanRow> loans() {
        return sql.sql("""
                        select l.id, l.copy, c.book, c.room, c.label, l.since, l.due, l.renewed,
                            case when l.due < :today then true else false end as overdue,
                            case when exists (select 1 from copy_reservation r where r.room = c.room and r.book = c.book
                                and r.copy is null and r.ended is null) then true else false end as wanted
                        from copy_loan l join room_copy c on c.id = l.copy
                        where l.member = :me order by l.due, l.since, c.label
                        """)
                .param("me", member.id().value())
                .param("today", LocalDate.now(clock))
                .query(LOAN)
                .list();
    }

    /** What the member waits for: what is kept first, then in the order in which it was reserved. */
    public List<ReservationRow> reservations() {
        return sql.sql("""
                        select r.id, r.book, r.room, r.made, r.copy, c.label, c.shelf, r.kept_until, r.ended,
                            (select count(*) from copy_reservation q where q.room = r.room and q.book = r.book
                                and q.copy is null and q.ended is null and q.number < r.number) + 1 as place
                        from copy_reservation r left join room_copy c on c.id = r.copy
                        where r.member = :me order by case when r.copy is null then 1 else 0 end, r.number
                        """).param("me", member.id().value()).query(RESERVATION).list();
    }
}
