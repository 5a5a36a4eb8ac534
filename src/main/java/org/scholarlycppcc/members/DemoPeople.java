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
        if (row.get("sector").isEmpty()) return;
        var begins = LocalDate.now(clock).minusYears(1).withDayOfYear(1);
        inSector(
                "insert into seat (id, member, sector, begins) select :id, :member, id, :begins from sector where slug = :slug",
                row,
                id,
                begins);
        if (row.get("appointment").isEmpty()) return;
        inSector(
                "insert into appointment (id, member, kind, sector, begins) select :id, :member, 'CONVENOR', id, :begins from sector where slug = :slug",
                row,
                id,
                begins);
    }

    private void inSector(String statement, CSVRecord row, MemberId member, LocalDate begins) {
        sql.sql(statement)
                .param("id", UUID.randomUUID())
                .param("member", member.value())
                .param("begins", begins)
                .param("slug", row.get("sector"))
                .update();
    }
}
