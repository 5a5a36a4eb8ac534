package org.scholarlycppcc.groups;

import java.util.List;
import org.scholarlycppcc.catalogue.BookHolder.Move;
import org.scholarlycppcc.catalogue.BookId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The books that the published lists of groups name, when two of them become one. */
@Component
class InEditions {
    private static final String EDITION = "edition";

    private final NamedParameterJdbcOperations batches;

    InEditions(NamedParameterJdbcOperations batches) {
        this.batches = batches;
    }

    /** Lets the editions among what moves name the other book; one that names both goes on naming both and is not among it. */
    void hold(List<Move> moves, BookId from, BookId to) {
        batches.batchUpdate(
                "update group_edition_entry set book = :to where reading_group = :group and edition = :edition and book = :from",
                moves.stream()
                        .filter(it -> it.what().equals(EDITION))
                        .map(it -> new MapSqlParameterSource("group", it.thing())
                                .addValue("edition", Integer.valueOf(it.was()))
                                .addValue("from", from.value())
                                .addValue("to", to.value()))
                        .toArray(SqlParameterSource[]::new));
    }
}
