package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What books hold of each other: those that became another one before, and the works of which they are editions. */
@Component
class Redirects implements BookHolder {
    private static final String BECAME = "became";
    private static final String WORK = "work";

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;

    Redirects(JdbcClient sql, NamedParameterJdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select id from book where id in (:books) and merged_into is not null
                        union select merged_into from book where merged_into in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "catalogue.inAMerge";
    }

    @Override
    public Map<String, Integer> counts(Collection<BookId> books) {
        return Map.of();
    }

    @Override
    public List<Move> move(BookId from, BookId to) {
        var before = sql.sql("select id from book where merged_into = :from")
                .param("from", from.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        lead(before, from, to);
        var moves = new ArrayList<>(Move.all(BECAME, before));
        moves.addAll(works(from, to));
        return moves;
    }

    @Override
    public void moveBack(List<Move> moves, BookId from, BookId to) {
        lead(Move.of(BECAME, moves), to, from);
        batches.batchUpdate(
                "update book set work = cast(:was as uuid) where id = :book and work is not distinct from cast(:now as uuid)",
                moves.stream()
                        .filter(it -> it.what().equals(WORK))
                        .map(it -> {
                            var was = it.was().split("\\|", 2);
                            return row(it.thing(), work(was[0]), work(was[1]));
                        })
                        .toArray(SqlParameterSource[]::new));
    }

    private void lead(List<UUID> before, BookId from, BookId to) {
        if (before.isEmpty()) return;
        sql.sql("update book set merged_into = :to where id in (:before) and merged_into = :from")
                .param("to", to.value())
                .param("from", from.value())
                .param("before", before)
                .update();
    }

    // Two works of which one book is an edition are one work; a work of one edition is none.
    private List<Move> works(BookId from, BookId to) {
        var was = new HashMap<UUID, @Nullable UUID>();
        sql.sql("""
                        select b.id, b.work from book b where b.id in (:both)
                            or b.work in (select s.work from book s where s.id in (:both) and s.work is not null)
                        """).param("both", List.of(from.value(), to.value())).query(row -> {
            was.put(row.getObject("id", UUID.class), row.getObject("work", UUID.class));
        });
        var own = was.get(to.value());
        var work = own == null ? was.get(from.value()) : own;
        if (work == null) return List.of();
        boolean alone = was.size() == 2;
        var moves = new ArrayList<Move>();
        var rows = new ArrayList<SqlParameterSource>();
        was.forEach((book, before) -> {
            var now = alone || book.equals(from.value()) ? null : work;
            if (Objects.equals(before, now)) return;
            moves.add(new Move(WORK, book, text(before) + "|" + text(now)));
            rows.add(row(book, now, before));
        });
        batches.batchUpdate(
                "update book set work = cast(:was as uuid) where id = :book", rows.toArray(SqlParameterSource[]::new));
        return moves;
    }

    private static MapSqlParameterSource row(UUID book, @Nullable UUID work, @Nullable UUID now) {
        return new MapSqlParameterSource("book", book).addValue("was", work).addValue("now", now);
    }

    private static String text(@Nullable UUID work) {
        return work == null ? "" : work.toString();
    }

    private static @Nullable UUID work(String typed) {
        return typed.isEmpty() ? null : UUID.fromString(typed);
    }
}
