package org.scholarlycppcc.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.members.Roster;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own lists of the demo's people, one of them proposed. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.LISTS + 1)
class DemoOwnLists implements ApplicationRunner {
    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Clock clock;

    DemoOwnLists(JdbcClient sql, Catalogue catalogue, Roster roster, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (sql.sql("select count(*) from own_list").query(Integer.class).single() > 0) return;
        AsHouse.run(() -> Content.rows("demo/own-lists.csv").forEach(this::take));
    }

    private void take(CSVRecord row) {
        // The same at each start, so that links to it last.
        var id = UUID.nameUUIDFromBytes(
                ("own-list " + row.get("account") + " " + row.get("title")).getBytes(StandardCharsets.UTF_8));
        var state = OwnList.State.valueOf(row.get("state"));
        var day = OffsetDateTime.ofInstant(clock.instant().minus(Duration.ofDays(2)), ZoneOffset.UTC);
        sql.sql("""
                        insert into own_list (id, member, title, introduction, begun, touched, state, message, proposed, reason)
                        values (:id, :member, :title, :introduction, :day, :day, :state, :message,
                            cast(:proposed as timestamp(6) with time zone), '')
                        """)
                .param("id", id)
                .param(
                        "member",
                        roster.byAccount(row.get("account")).orElseThrow().value())
                .param("title", row.get("title"))
                .param("introduction", row.get("introduction"))
                .param("day", day)
                .param("state", state.name())
                .param("message", row.get("message"))
                .param("proposed", state == OwnList.State.PROPOSED ? day : null)
                .update();
        var books = row.get("books").split(";");
        var notes = row.get("notes").split(";");
        for (int place = 0; place < books.length; place++)
            sql.sql("insert into own_entry (own_list, book, place, note) values (:id, :book, :place, :note)")
                    .param("id", id)
                    .param("book", catalogue.byKey(books[place]).orElseThrow().value())
                    .param("place", place)
                    .param("note", notes[place])
                    .update();
    }
}
