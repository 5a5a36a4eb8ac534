package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Image;
import org.scholarlycppcc.catalogue.BookRow;

/** The drawn cover of a book, as a thread-bound volume in the cloth of its category. */
public class BookCover extends Image {
    public BookCover(BookRow book) {
        super(address(book), "《" + book.title() + "》");
        addClassName("cover");
        getElement().setAttribute("loading", "lazy");
    }

    static String address(BookRow book) {
        return "covers/" + book.id().value() + ".svg?v=" + book.look();
    }
}
