package org.scholarlycppcc.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The categories and books the house is born with; a changed row of the file renews a book that nobody edited since. */
@Component
@Order(Beginnings.BOOKS)
class FirstBooks implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstBooks.class);
    private static final RowMapper<Known> KNOWN = new SimplePropertyRowMapper<>(Known.class);

    private final Books books;
    private final Categories categories;
    private final JdbcClient sql;
    private final Recording recording;

    FirstBooks(Books books, Categories categories, JdbcClient sql, Recording recording) {
        this.books = books;
        this.categories = categories;
        this.sql = sql;
        this.recording = recording;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        takeCategories(Content.rows("categories.csv"));
        takeBooks(Content.rows("books.csv"));
        nameKeys();
    }

    // Books from before titles had keys.
    private void nameKeys() {
        sql.sql("select id, title from book where title_key = ''")
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .forEach(it -> sql.sql("update book set title_key = :key where id = :id")
                        .param("key", Folded.title(it.getValue()))
                        .param("id", it.getKey())
                        .update());
    }

    private void takeCategories(List<CSVRecord> rows) {
        for (int position = 0; position < rows.size(); position++) {
            var row = rows.get(position);
            sql.sql("""
                            merge into category using (select cast(:slug as varchar) as slug, cast(:name as varchar) as name,
                                cast(:position as int) as position, cast(:id as uuid) as id) as born on category.slug = born.slug
                            when matched then update set name = born.name, position = born.position
                            when not matched then insert (id, slug, name, position) values (born.id, born.slug, born.name, born.position)
                            """)
                    .param("id", UUID.nameUUIDFromBytes(("category " + row.get("slug")).getBytes(UTF_8)))
                    .param("slug", row.get("slug"))
                    .param("name", row.get("name"))
                    .param("position", position)
                    .update();
        }
    }

    /** Takes over what is new or changed; a row that cannot be read is named and left out. */
    @Transactional
    void takeBooks(List<CSVRecord> rows) {
        var known = sql.sql("""
                        select content_key, content_mark, case when merged_into is null then edited_by_hand else true end as edited_by_hand
                        from book where content_key is not null
                        """).query(KNOWN).list().stream()
                .collect(Collectors.toMap(Known::contentKey, Function.identity()));
        rows.stream().filter(it -> isNew(it, known.get(it.get("key")))).forEach(this::take);
    }

    private static boolean isNew(CSVRecord row, @Nullable Known before) {
        return before == null || !before.editedByHand() && !BookFile.mark(row).equals(before.contentMark());
    }

    private void take(CSVRecord row) {
        try {
            var key = row.get("key");
            var mark = BookFile.mark(row);
            var card = BookFile.card(row);
            var category = categories.idOf(card.category());
            var book = books.findById(Book.idOf(key).value())
                    .map(it -> it.renewed(mark, category, card))
                    .orElseGet(() -> Book.born(key, mark, category, card));
            recording.save(book, Cause.CONTENT, null);
        } catch (Refusal unreadable) {
            log.error("content/books.csv, row {}: {}", row.getRecordNumber(), Reasons.of(unreadable));
        }
    }

    record Known(String contentKey, UUID contentMark, boolean editedByHand) {}
}
