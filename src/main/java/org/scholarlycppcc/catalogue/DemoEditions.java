package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the lists of the demo came out, and which books a second edition brought. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.LISTS + 1)
class DemoEditions implements ApplicationRunner {
    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Index index;
    private final Clock clock;

    DemoEditions(JdbcClient sql, Catalogue catalogue, Index index, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!begun()) AsHouse.run(() -> Content.rows("demo/editions.csv").forEach(this::take));
    }

    private boolean begun() {
        return sql.sql("select count(*) from list_edition where published_at < :lately")
                        .param(
                                "lately",
                                clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void take(CSVRecord row) {
        var list = sql.sql("select id from book_list where slug = :slug")
                .param("slug", row.get("list"))
                .query(UUID.class)
                .single();
        if (!row.get("latest_day").isEmpty()) {
            again(list, Stream.of(row.get("added").split(";")).map(this::book).toList());
            came(list, 2, row.get("latest_day"));
        }
        came(list, 1, row.get("first_day"));
        index.changed(Kind.LIST, list);
        index.changed(Kind.LIST, entries(list));
    }

    private List<UUID> entries(UUID list) {
        return sql.sql(
                        "select id from edition_entry where book_list = :list and edition = (select published_edition from book_list where id = :list)")
                .param("list", list)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    // What the list says becomes its second edition; the first one had not yet some of the books.
    private void again(UUID list, List<UUID> added) {
        for (var copy : List.of(
                "insert into list_edition select book_list, 2, title, introduction, published_at, published_by from list_edition where book_list = :list",
                "insert into edition_section select book_list, 2, id, place, title from edition_section where book_list = :list",
                "insert into edition_entry select book_list, 2, id, section, place, book, importance, note from edition_entry where book_list = :list",
                "update book_list set published_edition = 2 where id = :list"))
            sql.sql(copy).param("list", list).update();
        sql.sql("delete from edition_entry where book_list = :list and edition = 1 and book in (:added)")
                .param("list", list)
                .param("added", added)
                .update();
    }

    private void came(UUID list, int edition, String day) {
        var morning = LocalDate.now(clock).plusDays(Integer.parseInt(day)).atTime(9, 0);
        sql.sql("update list_edition set published_at = :day where book_list = :list and edition = :edition")
                .param(
                        "day",
                        OffsetDateTime.ofInstant(morning.atZone(clock.getZone()).toInstant(), ZoneOffset.UTC))
                .param("list", list)
                .param("edition", edition)
                .update();
    }

    private UUID book(String key) {
        return catalogue.byKey(key).orElseThrow().value();
    }
}
