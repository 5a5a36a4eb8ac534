package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.BookHolder.Move;
import org.scholarlycppcc.catalogue.BookId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that the published lists of groups name, when two of them become one. */
@Component
class InEditions {
    private static final String EDITION = "edition";

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;

    InEditions(JdbcClient sql, NamedParameterJdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** One that names both goes on naming both. */
    List<Move> move(BookId from, BookId to) {
        var moves = sql.sql("""
                        select e.reading_group, e.edition from group_edition_entry e where e.book = :from and not exists (
                            select 1 from group_edition_entry o
                            where o.reading_group = e.reading_group and o.edition = e.edition and o.book = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) ->
                        new Move(EDITION, row.getObject("reading_group", UUID.class), row.getString("edition")))
                .list();
        hold(moves, from, to);
        return moves;
    }

    void moveBack(Collection<Move> moves, BookId from, BookId to) {
        hold(moves.stream().filter(it -> it.what().equals(EDITION)).toList(), to, from);
    }

    private void hold(List<Move> moves, BookId from, BookId to) {
        batches.batchUpdate(
                "update group_edition_entry set book = :to where reading_group = :group and edition = :edition and book = :from",
                rows(moves, from, to).toArray(SqlParameterSource[]::new));
    }

    private static Stream<MapSqlParameterSource> rows(List<Move> moves, BookId from, BookId to) {
        return moves.stream()
                .map(it -> new MapSqlParameterSource("group", it.thing())
                        .addValue("edition", Integer.valueOf(it.was()))
                        .addValue("from", from.value())
                        .addValue("to", to.value()));
    }
}
