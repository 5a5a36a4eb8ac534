package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;

/** A link to the page of a book, by its title. */
public class BookLink extends RouterLink {
    public BookLink(BookRow book) {
        super(book.title(), BookView.class, to(book.id()));
        addClassName("book-link");
    }

    static RouteParameters to(BookId book) {
        return new RouteParameters(BookView.BOOK, book.value().toString());
    }
}
