package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fictional people of the demo, all with one password, from {@code content/demo/members.csv}. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.PEOPLE)
class DemoPeople implements ApplicationRunner {

    private final Members members;
    private final PasswordEncoder passwords;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    DemoPeople(
            Members members, PasswordEncoder passwords, JdbcClient sql, Clock clock, ApplicationEventPublisher news) {
        this.members = members;
        this.passwords = passwords;
        this.sql = sql;
        this.clock = clock;
        this.news = news;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (members.count() > 0) return;
        var shared = String.valueOf(passwords.encode(DemoAccount.PASSWORD));
        Content.rows("demo/members.csv").forEach(it -> enrol(it, shared));
    }

    private void enrol(CSVRecord row, String password) {
        var id = MemberId.random();
        var roles = Set.of(row.get("roles").split(";"));
        members.save(Member.enrolled(id, row.get("account"), row.get("name"), password, roles));
        news.publishEvent(new MemberChanged(id));
        var begins = LocalDate.now(clock).minusYears(1).withDayOfYear(1);
        if (!row.get("sector").isEmpty()) sit(id, row.get("sector"), begins);
        // Such as “CONVENOR education;LIAISON youth”.
        for (var office : row.get("appointment").split(";"))
            if (!office.isEmpty()) appoint(id, office.split(" ")[0], office.split(" ")[1], begins);
    }

    private void sit(MemberId member, String sector, LocalDate begins) {
        inSector(
                        "insert into seat (id, member, sector, begins) select :id, :member, id, :begins from sector where slug = :slug",
                        sector,
                        member,
                        begins)
                .update();
    }

    private void appoint(MemberId member, String kind, String sector, LocalDate begins) {
        inSector(
                        "insert into appointment (id, member, kind, sector, begins) select :id, :member, cast(:kind as varchar), id, :begins from sector where slug = :slug",
                        sector,
                        member,
                        begins)
                .param("kind", AppointmentKind.valueOf(kind).name())
                .update();
    }

    private StatementSpec inSector(String statement, String sector, MemberId member, LocalDate begins) {
        return sql.sql(statement)
                .param("id", UUID.randomUUID())
                .param("member", member.value())
                .param("begins", begins)
                .param("slug", sector);
    }
}
