package org.scholarlycppcc.catalogue.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The table of the rows of imports. */
@Component
class ImportedRows {
    private static final int LONGEST_ROW = 40_000;
    private static final int LONGEST_DETAILS = 1000;
    private static final String BY_HAND = "byHand";
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;

    ImportedRows(JdbcClient sql, NamedParameterJdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Several rows as they were read. */
    void insert(ImportId id, List<ImportRow> rows) {
        batches.batchUpdate(
                """
                insert into import_row (book_import, place, cells, verdict, reason, details, likeness, blocked)
                values (:id, :place, :cells, :verdict, :reason, :details, '', '')
                """,
                rows.stream()
                        .map(it -> values(id, it.place(), it.verdict(), it.why())
                                .addValue("cells", Cells.joined(it.cells())))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Whether a row fits. */
    static boolean fits(List<String> cells) {
        return Cells.joined(cells).length() <= LONGEST_ROW;
    }

    /** Nothing is known of the rows any more. */
    void forget(ImportId id) {
        // Rows that could not be read stay errors.
        sql.sql("""
            update import_row set verdict = null, reason = '', details = '', likeness = ''
            where book_import = :id and cells <> ''
            """).param("id", id.value()).update();
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

    /** Rows in their order, those that fulfil a condition on {@code import_row}. */
    List<ImportRow> rows(ImportId id, String condition, int after, int limit) {
        return sql.sql("select place, cells, verdict, reason, details, book, book_version, was, blocked from"
                        + " import_row\n"
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
                "update import_row set verdict = :verdict, reason = :reason, details = :details, likeness = :likeness"
                        + " where book_import = :id and place = :place",
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

    /** What the rows said, and what stood there before, is not kept any longer; what became of each is. */
    void clear(ImportId id) {
        sql.sql("update import_row set cells = '', details = '', likeness = '', was = null where book_import = :id")
                .param("id", id.value())
                .update();
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
                    .addValue(
                            "was",
                            known == null
                                    ? null
                                    : was(known.card(), taken.get(i).byHand())));
        }
        batches.batchUpdate(
                "update import_row set book = :book, book_version = :version, was = :was where book_import = :id and"
                        + " place = :place",
                values.toArray(SqlParameterSource[]::new));
    }

    private static String was(BookCard card, boolean byHand) {
        ObjectNode said = JSON.valueToTree(card);
        return JSON.writeValueAsString(said.put(BY_HAND, byHand));
    }

    /** Whether content/ left a book alone before it was kept; where nobody wrote that down, it does. */
    static boolean wasByHand(@Nullable String kept) {
        return kept == null || JSON.readTree(kept).path(BY_HAND).asBoolean(true);
    }

    static BookCard card(String kept) {
        var said = JSON.readTree(kept);
        return BookCard.of(it -> said.path(it.word()).asString(""));
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
                "update import_row set book = null, book_version = null, was = null where book_import = :id and place"
                        + " = :place",
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
        var details =
                Cells.joined(Arrays.stream(why.details()).map(String::valueOf).toList());
        return details.substring(0, Math.min(LONGEST_DETAILS, details.length()));
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        @Nullable String verdict = row.getString("verdict");
        @Nullable UUID book = row.getObject("book", UUID.class);
        var reason = row.getString("reason");
        return new ImportRow(
                row.getInt("place"),
                Cells.of(row.getString("cells")),
                verdict == null ? null : Verdict.valueOf(verdict),
                reason.isEmpty()
                        ? null
                        : new Refusal(reason, Cells.of(row.getString("details")).toArray()),
                book == null ? null : new BookId(book),
                row.getObject("book_version", Integer.class),
                row.getString("was"),
                row.getString("blocked"));
    }
}
