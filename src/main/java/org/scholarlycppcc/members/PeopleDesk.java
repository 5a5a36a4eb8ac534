package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator looks people up, with their accounts. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class PeopleDesk {
    private static final RowMapper<Line> LINE = new SimplePropertyRowMapper<>(Line.class);
    private static final RowMapper<SeatRow> SEAT = new SimplePropertyRowMapper<>(SeatRow.class);
    private static final RowMapper<AppointmentRow> APPOINTMENT = new SimplePropertyRowMapper<>(AppointmentRow.class);

    private final JdbcClient sql;
    private final Members members;
    private final Clock clock;

    PeopleDesk(JdbcClient sql, Members members, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.clock = clock;
    }

    /**
     * People by account, which begins a pinyin name as a rule.
     *
     * @param typed part of a name, an account, a sector or a recommending unit; everybody when blank
     * @param after the last account of the page before
     */
    public List<PersonRow> page(String typed, @Nullable String after, int limit) {
        var accounts = sql.sql("""
                        select m.account from member m
                        where m.account > :after and (lower(m.name) like :part escape '!' or m.account like :part escape '!'
                            or lower(m.recommended_by) like :part escape '!' or exists (
                            select 1 from seat join sector s on s.id = seat.sector where seat.member = m.id
                            and seat.begins <= :today and (seat.ends is null or seat.ends >= :today) and s.name like :part escape '!'))
                        order by m.account limit :limit
                        """)
                .param("after", after == null ? "" : Text.soughtFor(after))
                .param("part", part(typed))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(String.class)
                .list();
        return accounts.isEmpty() ? List.of() : rows(accounts);
    }

    /** Everything about one person. */
    public Optional<PersonSheet> find(MemberId member) {
        return members.findById(member.value())
                .map(it -> new PersonSheet(
                        member,
                        it.account(),
                        it.name(),
                        it.recommendedBy(),
                        it.roles().stream().map(Member.MemberRole::role).collect(Collectors.toCollection(TreeSet::new)),
                        it.password() != null,
                        it.disabled(),
                        seats(member),
                        appointments(member),
                        it.version()));
    }

    private List<PersonRow> rows(List<@Nullable String> accounts) {
        var lines = sql.sql("""
                        select m.id, m.account, m.name, m.disabled, m.password is not null as entered, r.role,
                            (select max(s.name) from seat join sector s on s.id = seat.sector where seat.member = m.id
                            and seat.begins <= :today and (seat.ends is null or seat.ends >= :today)) as sector_name
                        from member m left join member_role r on r.member = m.id where m.account in (:accounts)
                        """)
                .param("today", LocalDate.now(clock))
                .param("accounts", accounts)
                .query(LINE)
                .list();
        return lines.stream()
                .collect(Collectors.groupingBy(Line::account, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PeopleDesk::row)
                .toList();
    }

    private static PersonRow row(List<Line> lines) {
        var it = lines.getFirst();
        var roles =
                lines.stream().map(Line::role).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        return new PersonRow(
                new MemberId(it.id()), it.account(), it.name(), it.sectorName(), roles, it.entered(), it.disabled());
    }

    private List<SeatRow> seats(MemberId member) {
        return sql.sql("""
                        select seat.sector, s.name as sector_name, seat.begins, seat.ends
                        from seat join sector s on s.id = seat.sector where seat.member = :member order by seat.begins desc
                        """).param("member", member.value()).query(SEAT).list();
    }

    private List<AppointmentRow> appointments(MemberId member) {
        return sql.sql("""
                        select a.id, a.kind, a.sector, s.name as sector_name, a.committee, a.begins, a.ends
                        from appointment a left join sector s on s.id = a.sector where a.member = :member order by a.begins desc, a.id
                        """).param("member", member.value()).query(APPOINTMENT).list();
    }

    private static String part(String typed) {
        var plain = typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
        var kept = plain.length() > Accounts.LONGEST ? plain.substring(0, Accounts.LONGEST) : plain;
        return "%" + kept.replaceAll("([!%_])", "!$1") + "%";
    }

    record Line(
            UUID id,
            String account,
            String name,
            boolean disabled,
            boolean entered,
            @Nullable String role,
            @Nullable String sectorName) {}
}
