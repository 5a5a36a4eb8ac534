package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Acquiring.Taken;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.Acquiring.Weighed;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of imports and their rows. */
@Component
class ImportTables {
    /** Stands between the cells of a row, and is in none. */
    private static final String UNIT = "\u001F";

    private static final int LONGEST_ROW = 40_000;
    private static final int LONGEST_DETAILS = 1000;
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;

    ImportTables(JdbcClient sql, NamedParameterJdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
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

    /** Several rows as they were read. */
    void insert(ImportId id, List<ImportRow> rows) {
        batches.batchUpdate(
                """
                insert into import_row (book_import, place, cells, verdict, reason, details, likeness, blocked)
                values (:id, :place, :cells, :verdict, :reason, :details, '', '')
                """,
                rows.stream()
                        .map(it ->
                                values(id, it.place(), it.verdict(), it.why()).addValue("cells", joined(it.cells())))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Whether a row fits. */
    static boolean fits(List<String> cells) {
        return joined(cells).length() <= LONGEST_ROW;
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
                .param("columns", joined(columns))
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
                                .collect(Collectors.joining(UNIT)))
                .param("category", category)
                .param("id", id.value())
                .update();
    }

    /** Nothing is known of the rows any more. */
    void forget(ImportId id) {
        // Rows that could not be read stay errors.
        sql.sql("""
                        update import_row set verdict = null, reason = '', details = '', likeness = ''
                        where book_import = :id and cells <> ''
                        """).param("id", id.value()).update();
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
                        cells(row.getString("columns")),
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

    /** Which books that several rows would update were kept from this file already, and at which row. */
    Map<BookId, Integer> keptAs(ImportId id, List<Weighed> weighed) {
        var known = weighed.stream()
                .flatMap(it -> Stream.ofNullable(it.known()))
                .map(it -> it.id().value())
                .toList();
        if (known.isEmpty()) return Map.of();
        return sql
                .sql("select book, place from import_row where book_import = :id and book in (:known)")
                .param("id", id.value())
                .param("known", known)
                .query((row, number) -> Map.entry(new BookId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    ImportCounts counts(ImportId id) {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        int[] others = new int[2];
        sql.sql("""
                        select verdict, count(*), count(book), count(nullif(blocked, '')) from import_row
                        where book_import = :id and verdict is not null group by verdict
                        """).param("id", id.value()).query(row -> {
            verdicts.put(Verdict.valueOf(row.getString(1)), row.getInt(2));
            others[0] += row.getInt(3);
            others[1] += row.getInt(4);
        });
        return new ImportCounts(verdicts, others[0], others[1]);
    }

    /** Those the house works on by itself. */
    List<ImportId> moving() {
        return sql.sql("""
                        select id from book_import where state in ('WEIGHING', 'TAKING', 'CHECKING', 'RETURNING') order by started, id
                        """)
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

    /** Rows in their order, those that fulfil a condition on {@code import_row}. */
    List<ImportRow> rows(ImportId id, String condition, int after, int limit) {
        return sql.sql(
                        "select place, cells, verdict, reason, details, book, book_version, was, blocked from import_row\n"
                                + "where book_import = :id and place > :after and " + condition
                                + " order by place limit :limit")
                .param("id", id.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    /** Several rows are known for what they are. */
    void weighed(ImportId id, List<ImportRow> rows, List<Weighed> weighed) {
        var values = new ArrayList<SqlParameterSource>();
        for (int i = 0; i < rows.size(); i++) {
            var one = weighed.get(i);
            values.add(values(id, rows.get(i).place(), one.verdict(), one.why()).addValue("likeness", one.likeness()));
        }
        batches.batchUpdate(
                "update import_row set verdict = :verdict, reason = :reason, details = :details, likeness = :likeness where book_import = :id and place = :place",
                values.toArray(SqlParameterSource[]::new));
    }

    /** A row that cannot be worked on is one of those with errors. */
    void setAside(ImportId id, ImportRow row) {
        weighed(id, List.of(row), List.of(Weighed.refused(new Refusal("catalogue.rowFailed"))));
    }

    /** Rows that say the same new book as an earlier one are not kept. */
    void refuseTwice(ImportId id) {
        var first = sql.sql("""
                        select likeness, min(place) as place from import_row
                        where book_import = :id and verdict = 'NEW' group by likeness having count(*) > 1
                        """)
                .param("id", id.value())
                .query((row, number) -> new MapSqlParameterSource("id", id.value())
                        .addValue("likeness", row.getString(1))
                        .addValue("first", row.getInt(2))
                        .addValue("told", String.valueOf(row.getInt(2))))
                .list();
        batches.batchUpdate("""
                update import_row set verdict = 'ERROR', reason = 'catalogue.rowTwice', details = :told
                where book_import = :id and verdict = 'NEW' and likeness = :likeness and place > :first
                """, first.toArray(SqlParameterSource[]::new));
    }

    /** Rows at several places were kept. */
    void taken(ImportId id, List<Integer> places, List<Weighed> weighed, List<Taken> taken) {
        var values = new ArrayList<SqlParameterSource>();
        for (int i = 0; i < places.size(); i++) {
            var known = weighed.get(i).known();
            values.add(new MapSqlParameterSource("id", id.value())
                    .addValue("place", places.get(i))
                    .addValue("book", taken.get(i).book().value())
                    .addValue("version", taken.get(i).version())
                    .addValue("was", known == null ? null : JSON.writeValueAsString(known.card())));
        }
        batches.batchUpdate(
                "update import_row set book = :book, book_version = :version, was = :was where book_import = :id and place = :place",
                values.toArray(SqlParameterSource[]::new));
    }

    static BookCard card(String kept) {
        return JSON.readValue(kept, BookCard.class);
    }

    void blocked(ImportId id, Map<Integer, String> why) {
        batches.batchUpdate(
                "update import_row set blocked = :why where book_import = :id and place = :place",
                why.entrySet().stream()
                        .map(it -> new MapSqlParameterSource("id", id.value())
                                .addValue("place", it.getKey())
                                .addValue("why", it.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    void unblock(ImportId id) {
        sql.sql("update import_row set blocked = '' where book_import = :id and blocked <> ''")
                .param("id", id.value())
                .update();
    }

    void returned(ImportId id, List<ImportRow> rows) {
        batches.batchUpdate(
                "update import_row set book = null, book_version = null, was = null where book_import = :id and place = :place",
                rows.stream()
                        .map(it -> new MapSqlParameterSource("id", id.value()).addValue("place", it.place()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource values(
            ImportId id, int place, @Nullable Verdict verdict, @Nullable Refusal why) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("place", place)
                .addValue("verdict", verdict == null ? null : verdict.name())
                .addValue("reason", why == null ? "" : why.reason())
                .addValue("details", why == null ? "" : details(why));
    }

    private static String details(Refusal why) {
        var details = joined(Arrays.stream(why.details()).map(String::valueOf).toList());
        return details.substring(0, Math.min(LONGEST_DETAILS, details.length()));
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        @Nullable String verdict = row.getString("verdict");
        @Nullable UUID book = row.getObject("book", UUID.class);
        var reason = row.getString("reason");
        return new ImportRow(
                row.getInt("place"),
                cells(row.getString("cells")),
                verdict == null ? null : Verdict.valueOf(verdict),
                reason.isEmpty()
                        ? null
                        : new Refusal(reason, cells(row.getString("details")).toArray()),
                book == null ? null : new BookId(book),
                row.getObject("book_version", Integer.class),
                row.getString("was"),
                row.getString("blocked"));
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(it -> it.replaceAll("[\\x00\\x1F]", "")).collect(Collectors.joining(UNIT));
    }

    private static List<String> cells(String joined) {
        return List.of(joined.split(UNIT, -1));
    }

    private static Map<Integer, Column> mapping(String joined) {
        var mapping = new LinkedHashMap<Integer, Column>();
        for (var one : cells(joined)) {
            var parts = one.split(" ");
            if (parts.length == 2) mapping.put(Integer.valueOf(parts[0]), Column.valueOf(parts[1]));
        }
        return mapping;
    }

    private static UUID mark(List<String> columns) {
        return UUID.nameUUIDFromBytes(joined(FaultyRows.without(columns)).getBytes(UTF_8));
    }

    /** How files with the same columns were read the last time. */
    record Remembered(Map<Integer, Column> mapping, String category) {}
}
