package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.StoredTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was written before posts had places of their own is all there after it. */
@StoredTest
class VisiblePostsMigrationTests {
    private static final String SCHEMA = "\"before_v2\".";

    @Autowired
    DataSource house;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void clear() {
        run("drop schema \"before_v2\" cascade");
    }

    @Test
    void answersCountsAndMarksStay() {
        to("1").migrate();
        var group = UUID.randomUUID();
        var discussion = UUID.randomUUID();
        var asker = UUID.randomUUID();
        var reader = UUID.randomUUID();
        run("insert into {}reading_group values ('%s', 1, 's', 'n', 't', 's', null, 'OPEN', null, '', '', 1)", group);
        for (var who : new UUID[] {asker, reader})
            run(
                    "insert into {}membership (id, reading_group, member, role, since, lasting) values ('%s', '%s', '%s', 'MEMBER', date '2026-01-01', true)",
                    UUID.randomUUID(), group, who);
        run(
                "insert into {}discussion (id, reading_group, number, title, opened_by, opened, posts) values ('%s', '%s', 1, 't', '%s', current_timestamp, 3)",
                discussion, group, reader);
        var first = post(discussion, asker, 1, "null");
        post(discussion, reader, 2, "1");
        post(discussion, asker, 3, "2");
        run("insert into {}reading_mark values ('%s', '%s', 1)", reader, discussion);

        to("2").migrate();
        assertThat(
                        ask(
                                "select count(*) from {}post p join {}post r on r.id = p.reply_to and r.sequence = p.sequence - 1"))
                .isEqualTo(2);
        assertThat(ask("select count(*) from {}post where id = '" + first + "' and reply_to is null and sequence = 1"))
                .isEqualTo(1);
        assertThat(ask("select standing from {}discussion")).isEqualTo(3);
        assertThat(ask("select count(*) from {}unread_post where member = '" + reader + "'"))
                .isEqualTo(1);
    }

    private UUID post(UUID discussion, UUID author, int sequence, String replyTo) {
        var id = UUID.randomUUID();
        run(
                "insert into {}post (id, discussion, sequence, author, written, written_on, reply_to, text) values ('%s', '%s', %s, '%s', current_timestamp, date '2026-01-02', %s, 'w')",
                id, discussion, sequence, author, replyTo);
        return id;
    }

    private Flyway to(String version) {
        return Flyway.configure()
                .dataSource(house)
                .schemas("before_v2")
                .locations("classpath:db/migration/groups")
                .target(version)
                .load();
    }

    private void run(String statement, Object... values) {
        transaction.executeWithoutResult(
                it -> sql.sql(statement.formatted(values).replace("{}", SCHEMA)).update());
    }

    private int ask(String statement) {
        return sql.sql(statement.replace("{}", SCHEMA)).query(Integer.class).single();
    }
}
