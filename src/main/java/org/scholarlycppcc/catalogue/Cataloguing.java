package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the catalogue: adding books and putting their facts right. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Cataloguing {
    private final Books books;
    private final Categories categories;
    private final Catalogue catalogue;
    private final Index index;
    private final JdbcClient sql;

    Cataloguing(Books books, Categories categories, Catalogue catalogue, Index index, JdbcClient sql) {
        this.books = books;
        this.categories = categories;
        this.catalogue = catalogue;
        this.index = index;
        this.sql = sql;
    }

    /** Adds a book and says which one it became; a title and a category are enough. */
    @Transactional
    public BookId add(BookCard card) {
        var book = Book.added(BookId.random(), categories.idOf(card.category()), card);
        books.save(book);
        index.changed(Kind.BOOK, book.id());
        return new BookId(book.id());
    }

    /** Puts a book right that was seen in some version; from now on {@code content/} leaves it alone. */
    @Transactional
    public Filing edit(BookId id, int seen, BookCard card) {
        var book = books.findById(id.value()).orElseThrow(() -> new Refusal("catalogue.bookGone"));
        if (book.version() != seen) return elsewhere(id);
        try {
            books.save(book.edited(seen, categories.idOf(card.category()), card));
        } catch (OptimisticLockingFailureException overtaken) {
            return elsewhere(id);
        }
        index.changed(Kind.BOOK, id.value());
        // Notes on lists are found under the title of their book.
        index.changed(Kind.LIST, entriesOf(id));
        return new Filing.Kept();
    }

    private Filing elsewhere(BookId id) {
        return new Filing.Elsewhere(catalogue.facts(id).orElseThrow());
    }

    private List<UUID> entriesOf(BookId book) {
        return sql.sql("""
                        select e.id from edition_entry e join book_list l on l.id = e.book_list and l.published_edition = e.edition
                        where e.book = :book
                        """)
                .param("book", book.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
