package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roster as everyone signed in may read it: names and sectors. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Roster {
    private static final RowMapper<MemberRow> ROW = new SimplePropertyRowMapper<>(MemberRow.class);
    private static final RowMapper<Seat> SEAT = new SimplePropertyRowMapper<>(Seat.class);
    private static final RowMapper<Term> TERM = new SimplePropertyRowMapper<>(Term.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final String SELECT = """
            select m.id, m.name, s.id as sector, s.name as sector_name
            from member m
            left join seat on seat.member = m.id and seat.begins <= :today and (seat.ends is null or seat.ends >= :today)
            left join sector s on s.id = seat.sector
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Roster(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A person by id, with the sector of today. */
    public Optional<MemberRow> find(MemberId member) {
        return Optional.ofNullable(rows(List.of(member)).get(member));
    }

    /** Several people at once, by one statement; unknown ids are left out. */
    public Map<MemberId, MemberRow> rows(Collection<MemberId> members) {
        if (members.isEmpty()) return Map.of();
        return sql
                .sql(SELECT + "where m.id in (:members)")
                .param("today", LocalDate.now(clock))
                .param(
                        "members",
                        members.stream().map(MemberId::value).distinct().toList())
                .query(ROW)
                .list()
                .stream()
                .collect(Collectors.toMap(MemberRow::id, Function.identity(), (first, second) -> first));
    }

    /** Those of several people who may come in; not those whose account is disabled. */
    public Set<MemberId> enabled(Collection<MemberId> members) {
        if (members.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("select id as \"value\" from member where id in (:members) and disabled = false")
                .param("members", members.stream().map(MemberId::value).toList())
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .list());
    }

    /** Those of several people who may come in as members. */
    public Set<MemberId> readers(Collection<MemberId> members) {
        if (members.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("""
                        select m.id as "value" from member m join member_role r on r.member = m.id and r.role = 'MEMBER'
                        where m.id in (:members) and m.disabled = false
                        """)
                .param("members", members.stream().map(MemberId::value).toList())
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .list());
    }

    /** Holds a person until the transaction ends, so that what is done for one at once happens one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(MemberId member) {
        sql.sql("select id from member where id = :member for update")
                .param("member", member.value())
                .query((row, number) -> number)
                .list();
    }

    /** Those who may come in and curate lists: librarians and administrators, by name. */
    public List<MemberRow> curators() {
        return sql.sql(SELECT + """
                        where m.disabled = false and exists (
                            select 1 from member_role r where r.member = m.id and r.role in ('LIBRARIAN', 'ADMIN'))
                        order by m.name, m.id
                        """)
                .param("today", LocalDate.now(clock))
                .query(ROW)
                .list();
    }

    /** The person with an account's name, for demo data and imports. */
    public Optional<MemberId> byAccount(String account) {
        return sql.sql("select id as \"value\" from member where account = :account")
                .param("account", Text.soughtFor(account))
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .optional();
    }

    /** The next ids after the given one in the order of ids; from the start when there is none. */
    public List<MemberId> idsAfter(@Nullable MemberId last, int limit) {
        return sql.sql("select id as \"value\" from member where id > :last order by id limit :limit")
                .param("last", last == null ? FIRST : last.value())
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .list();
    }

    /** Who was a member of which sector on a day, by sector and name; disabled accounts included, since a term is not an account. */
    public List<Seat> inTermOn(LocalDate day) {
        return sql.sql("""
                        select m.id as member, seat.sector, m.name
                        from seat join member m on m.id = seat.member join sector s on s.id = seat.sector
                        where seat.begins <= :day and (seat.ends is null or seat.ends >= :day)
                        order by s.position, m.name, m.id
                        """).param("day", day).query(SEAT).list();
    }

    /** Who was a member of which sector on any day of a span, by sector and name; like {@link #inTermOn}, for many days at once. */
    public List<Term> inTermBetween(LocalDate first, LocalDate last) {
        return sql.sql("""
                        select m.id as member, seat.sector, m.name, seat.begins, seat.ends
                        from seat join member m on m.id = seat.member join sector s on s.id = seat.sector
                        where seat.begins <= :last and (seat.ends is null or seat.ends >= :first)
                        order by s.position, m.name, m.id, seat.begins
                        """)
                .param("first", first)
                .param("last", last)
                .query(TERM)
                .list();
    }
}
