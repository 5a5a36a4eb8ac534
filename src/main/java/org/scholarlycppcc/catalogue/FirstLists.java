package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published lists the house is born with; a changed file becomes the next edition of a list that nobody edited since. */
@Component
@Order(Beginnings.LISTS)
class FirstLists implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstLists.class);

    private final JdbcClient sql;
    private final Sectors sectors;
    private final Editions editions;
    private final Clock clock;

    FirstLists(JdbcClient sql, Sectors sectors, Editions editions, Clock clock) {
        this.sql = sql;
        this.sectors = sectors;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Content.rows("lists.csv").forEach(this::takeReadable);
    }

    private void takeReadable(CSVRecord head) {
        var file = "lists/" + head.get("slug") + ".csv";
        try {
            take(ListFile.read(head, Content.rows(file)));
        } catch (Refusal unreadable) {
            log.error("content/{}: {}", file, Reasons.of(unreadable));
        }
    }

    /** Takes over a list that is new or whose file has changed. */
    @Transactional
    void take(ListFile file) {
        var known = known(file.id());
        if (known.isPresent() && (known.get().editedByHand || file.mark().equals(known.get().contentMark))) return;
        if (known.isEmpty()) insert(file);
        else renew(file);
        fill(file);
        editions.publish(file.id(), known.map(it -> it.version).orElse(0) + 1, null);
    }

    private Optional<Known> known(ListId list) {
        return sql.sql("select version, content_mark, edited_by_hand from book_list where id = :id")
                .param("id", list.value())
                .query(new SimplePropertyRowMapper<>(Known.class))
                .optional();
    }

    private void insert(ListFile file) {
        head(file, """
                insert into book_list (id, version, slug, kind, sector, title, introduction, content_mark, edited_by_hand, touched)
                values (:id, 1, :slug, :kind, cast(:sector as uuid), :title, :introduction, :mark, false, :now)
                """);
    }

    private void renew(ListFile file) {
        head(file, """
                update book_list set version = version + 1, slug = :slug, kind = :kind, sector = cast(:sector as uuid), title = :title,
                introduction = :introduction, content_mark = :mark, touched = :now where id = :id
                """);
        sql.sql("delete from list_entry where book_list = :id")
                .param("id", file.id().value())
                .update();
        sql.sql("delete from list_section where book_list = :id")
                .param("id", file.id().value())
                .update();
    }

    private void head(ListFile file, String statement) {
        var sector = AsHouse.get(() -> sectors.find(file.sector()))
                .map(SectorRow::id)
                .map(SectorId::value);
        sql.sql(statement)
                .param("id", file.id().value())
                .param("slug", file.slug())
                .param("kind", file.kind().name())
                .param("sector", sector.orElse(null))
                .param("title", file.title())
                .param("introduction", file.introduction())
                .param("mark", file.mark())
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void fill(ListFile file) {
        var titles = file.sections();
        for (int place = 0; place < titles.size(); place++) section(file, titles.get(place), place);
        var books = books();
        var placed = new HashSet<UUID>();
        for (int place = 0; place < file.lines().size(); place++) {
            var line = file.lines().get(place);
            var book = books.get(line.book());
            if (book == null) log.error("content/lists/{}.csv names an unknown book: {}", file.slug(), line.book());
            // Two of them may have become one.
            else if (placed.add(book)) entry(file, line, place, book);
        }
    }

    private Map<String, UUID> books() {
        record Key(String contentKey, UUID id) {}
        return sql
                .sql("select content_key, coalesce(merged_into, id) as id from book where content_key is not null")
                .query(new SimplePropertyRowMapper<>(Key.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Key::contentKey, Key::id));
    }

    private void section(ListFile file, String title, int place) {
        sql.sql("insert into list_section (id, book_list, place, title) values (:id, :list, :place, :title)")
                .param("id", file.sectionId(title))
                .param("list", file.id().value())
                .param("place", place)
                .param("title", title)
                .update();
    }

    private void entry(ListFile file, ListFile.Line line, int place, UUID book) {
        sql.sql("""
                        insert into list_entry (id, book_list, section, place, book, importance, note)
                        values (:id, :list, :section, :place, :book, :importance, :note)
                        """)
                .param("id", file.entryId(line))
                .param("list", file.id().value())
                .param("section", file.sectionId(line.section()))
                .param("place", place)
                .param("book", book)
                .param("importance", line.importance().name())
                .param("note", line.note())
                .update();
    }

    record Known(int version, @Nullable UUID contentMark, boolean editedByHand) {}
}
