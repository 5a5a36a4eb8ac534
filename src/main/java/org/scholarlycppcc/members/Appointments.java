package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is appointed as what today, as everyone signed in may read it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Appointments {
    private static final RowMapper<AppointmentRow> ROW = new SimplePropertyRowMapper<>(AppointmentRow.class);
    private static final RowMapper<MemberRow> CONVENOR = new SimplePropertyRowMapper<>(MemberRow.class);
    private static final String TODAY = " and a.begins <= :today and (a.ends is null or a.ends >= :today)";

    private final JdbcClient sql;
    private final CurrentMember current;
    private final Clock clock;

    Appointments(JdbcClient sql, CurrentMember current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /** The convenor (召集人) of a sector today. */
    public Optional<MemberRow> convenor(SectorId sector) {
        return sql.sql("""
                        select m.id, m.name, s.id as sector, s.name as sector_name
                        from appointment a join member m on m.id = a.member
                        left join seat on seat.member = m.id and seat.begins <= :today
                            and (seat.ends is null or seat.ends >= :today)
                        left join sector s on s.id = seat.sector
                        where a.kind = 'CONVENOR' and a.sector = :sector
                        """ + TODAY + " order by a.begins desc limit 1")
                .param("sector", sector.value())
                .param("today", today())
                .query(CONVENOR)
                .optional();
    }

    /** The convenors of today, by sector. */
    public Map<SectorId, MemberId> convenors() {
        return sql
                .sql("select a.sector, a.member from appointment a where a.kind = 'CONVENOR' and a.sector is not null"
                        + TODAY + " order by a.begins, a.id")
                .param("today", today())
                .query(new SimplePropertyRowMapper<>(Office.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Office::sector, Office::member, (earlier, later) -> later));
    }

    /** The sectors whose convenor of today a person is. */
    public Set<SectorId> convenedBy(MemberId member) {
        return convenors().entrySet().stream()
                .filter(it -> it.getValue().equals(member))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a person convenes a sector today. */
    public boolean convenes(MemberId member, SectorId sector) {
        return sql.sql(
                                "select count(*) from appointment a where a.kind = 'CONVENOR' and a.sector = :sector and a.member = :member"
                                        + TODAY)
                        .param("sector", sector.value())
                        .param("member", member.value())
                        .param("today", today())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Several people and, where one of them has a sector today, its liaisons; by one statement. */
    public Company company(Collection<MemberId> members, @Nullable MemberId lookedAfter) {
        var ids = members.stream().map(MemberId::value).collect(Collectors.toSet());
        if (ids.isEmpty()) return new Company(Map.of(), List.of());
        var found = sql.sql("""
                        select m.id, m.name, s.id as sector, s.name as sector_name, liaison.since,
                            case when m.id in (:members) then true else false end as asked
                        from member m
                        left join seat on seat.member = m.id and seat.begins <= :today
                            and (seat.ends is null or seat.ends >= :today)
                        left join sector s on s.id = seat.sector
                        left join (select a.member, min(a.begins) as since from appointment a
                                   join seat place on place.sector = a.sector and place.member = cast(:lookedAfter as uuid)
                                       and place.begins <= :today and (place.ends is null or place.ends >= :today)
                                   where a.kind = 'LIAISON'
                        """ + TODAY + """
                                   group by a.member) liaison on liaison.member = m.id
                        where m.id in (:members) or liaison.member is not null order by liaison.since, m.name, m.id
                        """)
                .param("members", ids)
                .param("lookedAfter", lookedAfter == null ? null : lookedAfter.value())
                .param("today", today())
                .query(new SimplePropertyRowMapper<>(Beside.class))
                .list();
        return new Company(
                found.stream()
                        .filter(Beside::asked)
                        .map(Beside::row)
                        .collect(Collectors.toMap(MemberRow::id, Function.identity(), (first, second) -> first)),
                found.stream()
                        .filter(it -> it.since != null)
                        .map(Beside::row)
                        .distinct()
                        .toList());
    }

    /** The appointments that whoever is signed in holds today. */
    public List<AppointmentRow> mine() {
        return of(current.id());
    }

    /** The appointments that a person holds today. */
    public List<AppointmentRow> of(MemberId member) {
        return sql.sql("""
                        select a.id, a.kind, a.sector, s.name as sector_name, a.committee, a.begins, a.ends
                        from appointment a left join sector s on s.id = a.sector
                        where a.member = :member
                        """ + TODAY + " order by a.begins, a.id")
                .param("member", member.value())
                .param("today", today())
                .query(ROW)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Beside(
            MemberId id,
            String name,
            @Nullable SectorId sector,
            @Nullable String sectorName,
            @Nullable LocalDate since,
            boolean asked) {
        MemberRow row() {
            return new MemberRow(id, name, sector, sectorName);
        }
    }

    private record Office(SectorId sector, MemberId member) {}
}
