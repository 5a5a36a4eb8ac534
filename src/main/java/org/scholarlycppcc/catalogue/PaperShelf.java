package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever keeps paper copies says of which books there are any, so that the catalogue is narrowed by it; what else is known of a copy stays there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.MANDATORY)
public class PaperShelf {
    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;

    PaperShelf(JdbcClient sql, NamedParameterJdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Copies of a book stand in a room from now on, whether one of them is out at times or not. */
    public void stand(Collection<UUID> copies, BookId book) {
        batches.batchUpdate(
                "insert into paper_copy (copy, book) values (:copy, :book)",
                copies.stream()
                        .map(it -> new MapSqlParameterSource("copy", it).addValue("book", book.value()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** A copy stands in no room any more. */
    public void leave(UUID copy) {
        sql.sql("delete from paper_copy where copy = :copy").param("copy", copy).update();
    }

    /** Copies of one book are copies of another one. */
    public void move(Collection<UUID> copies, BookId from, BookId to) {
        if (copies.isEmpty()) return;
        sql.sql("update paper_copy set book = :to where copy in (:copies) and book = :from")
                .param("copies", copies)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }
}
