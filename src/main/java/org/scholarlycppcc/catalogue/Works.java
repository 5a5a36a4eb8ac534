package org.scholarlycppcc.catalogue;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which books are editions of one work. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Works {
    private final JdbcClient sql;

    Works(JdbcClient sql) {
        this.sql = sql;
    }

    /** Says that two books are editions of one work, and with them all that were known as editions of either. */
    public void join(BookId one, BookId other) {
        if (one.equals(other)) throw new Refusal("catalogue.sameBook");
        lock(one, other);
        var mine = workOf(one);
        var theirs = workOf(other);
        var work = Stream.of(theirs, mine).flatMap(Optional::stream).findFirst().orElseGet(UUID::randomUUID);
        sql.sql("update book set work = :work where id in (:one, :other) or work = :mine")
                .param("work", work)
                .param("one", one.value())
                .param("other", other.value())
                .param("mine", mine.orElse(work))
                .update();
    }

    /** Takes a book out of its work; of a work of one edition nothing is left. */
    public void part(BookId book) {
        lock(book);
        var work = workOf(book);
        if (work.isEmpty()) return;
        sql.sql("update book set work = null where id = :book")
                .param("book", book.value())
                .update();
        sql.sql(
                        "update book set work = null where work = :work and (select count(*) from book b where b.work = :work) = 1")
                .param("work", work.get())
                .update();
    }

    // Two who join at once do not lose an edition; always in one order, so that neither waits for the other.
    private void lock(BookId... books) {
        sql.sql("select id from book where id in (:books) order by id for update")
                .param("books", Stream.of(books).map(BookId::value).toList())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private Optional<UUID> workOf(BookId book) {
        return sql.sql("select work from book where id = :book and merged_into is null")
                .param("book", book.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.bookGone"));
    }
}
