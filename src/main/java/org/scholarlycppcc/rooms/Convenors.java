package org.scholarlycppcc.rooms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is the convenor (召集人) of which sector today, and so may keep its room. */
@Component
class Convenors {
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Convenors(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    Map<SectorId, MemberId> all() {
        return sql
                .sql("""
                        select sector, member from appointment
                        where kind = 'CONVENOR' and sector is not null
                            and begins <= :today and (ends is null or ends >= :today)
                        order by begins, id
                        """)
                .param("today", LocalDate.now(clock))
                .query(new SimplePropertyRowMapper<>(Office.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Office::sector, Office::member, (earlier, later) -> later));
    }

    Optional<MemberId> of(SectorId sector) {
        return Optional.ofNullable(all().get(sector));
    }

    /** Whether the signed-in person may change the room: its convenor and the administrator may. */
    boolean admit(Optional<MemberId> convenor) {
        return convenor.filter(member.id()::equals).isPresent() || member.is(Roles.ADMIN);
    }

    private record Office(SectorId sector, MemberId member) {}
}
