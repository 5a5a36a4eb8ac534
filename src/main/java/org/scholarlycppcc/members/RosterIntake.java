package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores many people at once, by as few statements as one needs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RosterIntake {
    private final NamedParameterJdbcOperations sql;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    RosterIntake(NamedParameterJdbcOperations sql, Clock clock, ApplicationEventPublisher news) {
        this.sql = sql;
        this.clock = clock;
        this.news = news;
    }

    List<RosterArrival> enrol(List<RosterLine> lines) {
        var arriving = lines.stream()
                .map(it -> new Arriving(
                        it, new RosterArrival(MemberId.random(), it.name(), it.account(), Tokens.random())))
                .toList();
        store(
                "insert into member (id, version, account, name, recommended_by, disabled) values (:member, 1, :account, :name, :unit, false)",
                arriving.stream().map(Arriving::values));
        store(
                "insert into member_role (member, role) values (:member, :role)",
                arriving.stream()
                        .flatMap(it ->
                                it.line.roles().stream().map(role -> it.values().addValue("role", role))));
        store(
                "insert into seat (id, member, sector, begins) values (:id, :member, :sector, :today)",
                arriving.stream()
                        .filter(it -> it.line.sector() != null)
                        .map(it ->
                                it.values().addValue("id", UUID.randomUUID()).addValue("today", LocalDate.now(clock))));
        var expires = clock.instant().plus(OneTimeLinks.VALID).atOffset(ZoneOffset.UTC);
        store(
                "insert into invitation (token, member, expires) values (:token, :member, :expires)",
                arriving.stream().map(it -> it.values().addValue("expires", expires)));
        arriving.forEach(it -> news.publishEvent(new MemberChanged(it.person.member())));
        return arriving.stream().map(Arriving::person).toList();
    }

    private void store(String statement, Stream<MapSqlParameterSource> rows) {
        sql.batchUpdate(statement, rows.toArray(SqlParameterSource[]::new));
    }

    private record Arriving(RosterLine line, RosterArrival person) {
        MapSqlParameterSource values() {
            var sector = line.sector();
            var unit = line.recommendedBy();
            return new MapSqlParameterSource(Map.of("member", person.member().value(), "name", line.name()))
                    .addValue("account", line.account())
                    .addValue("unit", unit.isEmpty() ? null : unit)
                    .addValue("sector", sector == null ? null : sector.value())
                    .addValue("token", Tokens.hash(person.token()));
        }
    }
}
