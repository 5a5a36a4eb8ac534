package org.scholarlycppcc.catalogue;

import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final OnLists lists;

    Cataloguing(Books books, Categories categories, Catalogue catalogue, Index index, OnLists lists) {
        this.books = books;
        this.categories = categories;
        this.catalogue = catalogue;
        this.index = index;
        this.lists = lists;
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
        index.changed(Kind.LIST, lists.entries(List.of(id.value())));
        return new Filing.Kept();
    }

    private Filing elsewhere(BookId id) {
        return new Filing.Elsewhere(catalogue.facts(id).orElseThrow());
    }
}
