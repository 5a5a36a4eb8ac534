package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of imports. */
@Component
class Imports {
    private final JdbcClient sql;

    Imports(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(ImportId id, String fileName, Source source, OffsetDateTime now, MemberId by) {
        sql.sql("""
            insert into book_import (id, file_name, source, started, started_by, columns, columns_mark, mapping, category, state, total, done)
            values (:id, :fileName, :source, :now, :by, '', :id, '', null, 'READING', 0, 0)
            """)
                .param("id", id.value())
                .param("fileName", fileName)
                .param("source", source.name())
                .param("now", now)
                .param("by", by.value())
                .update();
    }

    /** Files whose reading never came to its end. */
    void discardUnread() {
        sql.sql("delete from import_row where book_import in (select id from book_import where state = 'READING')")
                .update();
        sql.sql("delete from book_import where state = 'READING'").update();
    }

    void discard(ImportId id) {
        sql.sql("delete from import_row where book_import = :id")
                .param("id", id.value())
                .update();
        sql.sql("delete from book_import where id = :id")
                .param("id", id.value())
                .update();
    }

    /** What the columns of a file are called, and how files with the same names were read the last time. */
    void named(ImportId id, List<String> columns, int total) {
        sql.sql("update book_import set columns = :columns, columns_mark = :mark, total = :total where id = :id")
                .param("columns", Cells.joined(columns))
                .param("mark", mark(columns))
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    Optional<Remembered> remembered(ImportId besides, List<String> columns) {
        return sql.sql("""
            select i.mapping, coalesce(c.slug, '') as category from book_import i left join category c on c.id = i.category
            where i.columns_mark = :mark and i.id <> :id and i.mapping <> '' order by i.started desc, i.id limit 1
            """)
                .param("mark", mark(columns))
                .param("id", besides.value())
                .query((row, number) -> new Remembered(mapping(row.getString(1)), row.getString(2)))
                .optional();
    }

    void map(ImportId id, Map<Integer, Column> mapping, String category) {
        sql.sql("""
            update book_import set mapping = :mapping, category = (select id from category where slug = :category)
            where id = :id
            """)
                .param(
                        "mapping",
                        mapping.entrySet().stream()
                                .map(it -> it.getKey() + " " + it.getValue())
                                .collect(Collectors.joining(Cells.BETWEEN)))
                .param("category", category)
                .param("id", id.value())
                .update();
    }

    List<ImportHead> page(@Nullable ImportHead last, int limit) {
        return sql.sql("""
            select id, file_name, started, started_by, state, total from book_import
            where state <> 'READING' and (:first or (started, id) < (:started, :last)) order by started desc, id desc limit :limit
            """)
                .param("first", last == null)
                .param(
                        "started",
                        last == null
                                ? OffsetDateTime.now(ZoneOffset.UTC)
                                : last.started().atOffset(ZoneOffset.UTC))
                .param("last", last == null ? new UUID(0, 0) : last.id().value())
                .param("limit", limit)
                .query((row, number) -> new ImportHead(
                        new ImportId(row.getObject("id", UUID.class)),
                        row.getString("file_name"),
                        row.getObject("started", OffsetDateTime.class).toInstant(),
                        new MemberId(row.getObject("started_by", UUID.class)),
                        ImportState.valueOf(row.getString("state")),
                        row.getInt("total")))
                .list();
    }

    Optional<Import> find(ImportId id) {
        return sql.sql("""
            select i.id, i.file_name, i.source, i.started, i.started_by, i.columns, i.mapping, coalesce(c.slug, '') as category,
                i.state, i.total, i.done
            from book_import i left join category c on c.id = i.category where i.id = :id
            """)
                .param("id", id.value())
                .query((row, number) -> new Import(
                        id,
                        row.getString("file_name"),
                        Source.valueOf(row.getString("source")),
                        row.getObject("started", OffsetDateTime.class).toInstant(),
                        new MemberId(row.getObject("started_by", UUID.class)),
                        Cells.of(row.getString("columns")),
                        mapping(row.getString("mapping")),
                        row.getString("category"),
                        ImportState.valueOf(row.getString("state")),
                        row.getInt("total"),
                        row.getInt("done")))
                .optional();
    }

    /** The same, which nobody else turns until this transaction is through. */
    Optional<Import> held(ImportId id) {
        sql.sql("select id from book_import where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** Those the house works on by itself. */
    List<ImportId> moving() {
        return sql.sql("""
            select id from book_import where state in ('WEIGHING', 'TAKING', 'CHECKING', 'RETURNING') order by started, id
            """)
                .query((row, number) -> new ImportId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those that began before a moment, whose rows still say something, and on which nobody works. */
    List<ImportId> resting(OffsetDateTime before, int limit) {
        return sql.sql("""
            select id from book_import where started < :before
                and state in ('READ', 'WEIGHED', 'STOPPED', 'DONE', 'RETURNED') order by started, id limit :limit
            """)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new ImportId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Goes on to a state; false when somebody else went elsewhere. */
    boolean turn(ImportId id, ImportState from, ImportState to, int done) {
        return sql.sql("update book_import set state = :to, done = :done where id = :id and state = :from")
                        .param("to", to.name())
                        .param("done", done)
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                > 0;
    }

    private static Map<Integer, Column> mapping(String joined) {
        var mapping = new LinkedHashMap<Integer, Column>();
        for (var one : Cells.of(joined)) {
            var parts = one.split(" ");
            if (parts.length == 2) mapping.put(Integer.valueOf(parts[0]), Column.valueOf(parts[1]));
        }
        return mapping;
    }

    private static UUID mark(List<String> columns) {
        return UUID.nameUUIDFromBytes(Cells.joined(FaultyRows.without(columns)).getBytes(UTF_8));
    }

    /** How files with the same columns were read the last time. */
    record Remembered(Map<Integer, Column> mapping, String category) {}
}
