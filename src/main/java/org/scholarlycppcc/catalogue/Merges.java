package org.scholarlycppcc.catalogue;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of merges: what was proposed and decided, and what moved. */
@Component
class Merges {
    private static final int MOST = 100;
    private static final String SELECT = """
            select m.id, m.survivor, m.note, m.proposed_by, m.proposed, m.state, m.decided_by, m.decided, m.reason, m.undone_by, m.undone,
                (select string_agg(cast(x.book as varchar), ' ' order by x.place) from merged_book x where x.book_merge = m.id) as others
            from book_merge m
            """;

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final Clock clock;

    Merges(JdbcClient sql, NamedParameterJdbcOperations batches, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.clock = clock;
    }

    /** Puts one in, once however often it is sent. */
    void add(MergeId id, BookId survivor, List<BookId> others, String note, MemberId by) {
        int added = sql.sql("""
                        insert into book_merge (id, survivor, note, proposed_by, proposed, state, reason, was, became)
                        select cast(:id as uuid), cast(:survivor as uuid), cast(:note as varchar), cast(:by as uuid),
                            cast(:now as timestamp(6) with time zone), 'PROPOSED', '', '', ''
                        where not exists (select 1 from book_merge m where m.id = :id)
                        """)
                .param("id", id.value())
                .param("survivor", survivor.value())
                .param("note", note)
                .param("by", by.value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
        if (added == 0) return;
        batches.batchUpdate(
                "insert into merged_book (book_merge, book, place) values (:merge, :book, :place)",
                IntStream.range(0, others.size())
                        .mapToObj(it -> new MapSqlParameterSource("merge", id.value())
                                .addValue("book", others.get(it).value())
                                .addValue("place", it))
                        .toArray(SqlParameterSource[]::new));
    }

    Optional<Merge> find(MergeId id) {
        return found(id, "");
    }

    private Optional<Merge> found(MergeId id, String held) {
        return sql.sql(SELECT + "where m.id = :id" + held)
                .param("id", id.value())
                .query((row, number) -> merge(row))
                .optional();
    }

    /** One that is being decided on; others wait until it is. */
    Optional<Merge> taken(MergeId id) {
        return found(id, " for update");
    }

    /** What waits for a decision, the longest waiting first. */
    List<Merge> waiting() {
        return sql.sql(SELECT + "where m.state = 'PROPOSED' order by m.proposed, m.id limit :most")
                .param("most", MOST)
                .query((row, number) -> merge(row))
                .list();
    }

    int waitingCount() {
        return sql.sql("select count(*) from book_merge where state = 'PROPOSED'")
                .query(Integer.class)
                .single();
    }

    /** What was decided, the latest first; by key. */
    List<Merge> decided(@Nullable Merge last, int limit) {
        var before = last == null || last.decided() == null ? Instant.now(clock).plusSeconds(86_400) : last.decided();
        return sql.sql(SELECT + """
                        where m.state <> 'PROPOSED' and (m.decided < :before or m.decided = :before and m.id > :last)
                        order by m.decided desc, m.id limit :limit
                        """)
                .param("before", before.atOffset(UTC))
                .param("last", last == null ? new UUID(0, 0) : last.id().value())
                .param("limit", limit)
                .query((row, number) -> merge(row))
                .list();
    }

    void declined(MergeId id, MemberId by, String reason) {
        decided(id, by, Merge.State.DECLINED, reason, "", "");
    }

    void accepted(MergeId id, MemberId by, BookCard was, BookCard became) {
        decided(id, by, Merge.State.MERGED, "", Cards.text(was), Cards.text(became));
    }

    private void decided(MergeId id, MemberId by, Merge.State state, String reason, String was, String became) {
        sql.sql("""
                        update book_merge set state = :state, decided_by = :by, decided = :now, reason = :reason, was = :was, became = :became
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("by", by.value())
                .param("now", clock.instant().atOffset(UTC))
                .param("reason", reason)
                .param("was", was)
                .param("became", became)
                .update();
    }

    void undone(MergeId id, MemberId by) {
        sql.sql("update book_merge set state = 'UNDONE', undone_by = :by, undone = :now where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    /** What the surviving book said before and after. */
    BeforeAndAfter cards(MergeId id) {
        return sql.sql("select was, became from book_merge where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new BeforeAndAfter(Cards.read(row.getString("was")), Cards.read(row.getString("became"))))
                .single();
    }

    record BeforeAndAfter(BookCard was, BookCard became) {}

    /** Keeps what moved. */
    void moved(MergeId id, List<Moved> moved) {
        batches.batchUpdate(
                """
                insert into merge_move (book_merge, place, holder, book, what, thing, was)
                values (:merge, :place, :holder, :book, :what, :thing, :was)
                """,
                IntStream.range(0, moved.size())
                        .mapToObj(it -> moved.get(it).row(id, it))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What moved, in the order in which it did. */
    List<Moved> moved(MergeId id) {
        return sql.sql("select holder, book, what, thing, was from merge_move where book_merge = :id order by place")
                .param("id", id.value())
                .query((row, number) -> new Moved(
                        row.getString("holder"),
                        new BookId(row.getObject("book", UUID.class)),
                        new BookHolder.Move(
                                row.getString("what"), row.getObject("thing", UUID.class), row.getString("was"))))
                .list();
    }

    /** That something moved which held a book. */
    record Moved(String holder, BookId book, BookHolder.Move move) {
        MapSqlParameterSource row(MergeId id, int place) {
            return new MapSqlParameterSource("merge", id.value())
                    .addValue("place", place)
                    .addValue("holder", holder)
                    .addValue("book", book.value())
                    .addValue("what", move.what())
                    .addValue("thing", move.thing())
                    .addValue("was", move.was());
        }
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                new MergeId(row.getObject("id", UUID.class)),
                new BookId(row.getObject("survivor", UUID.class)),
                Stream.of(Optional.ofNullable(row.getString("others"))
                                .orElse("")
                                .split(" "))
                        .filter(it -> !it.isEmpty())
                        .map(it -> new BookId(UUID.fromString(it)))
                        .toList(),
                row.getString("note"),
                new MemberId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed", OffsetDateTime.class).toInstant(),
                Merge.State.valueOf(row.getString("state")),
                member(row.getObject("decided_by", UUID.class)),
                instant(row.getObject("decided", OffsetDateTime.class)),
                row.getString("reason"),
                member(row.getObject("undone_by", UUID.class)),
                instant(row.getObject("undone", OffsetDateTime.class)));
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
