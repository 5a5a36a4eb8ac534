package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;

/** A link to the page of a book, by its title. */
public class BookLink extends RouterLink {
    public BookLink(BookRow book) {
        super(book.title(), BookView.class, new RouteParameters(BookView.BOOK, id(book.id())));
        addClassName("book-link");
    }

    static String href(BookId book) {
        return "books/" + id(book);
    }

    private static String id(BookId book) {
        return book.value().toString();
    }
}
