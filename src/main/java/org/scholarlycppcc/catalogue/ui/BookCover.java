package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Image;
import org.scholarlycppcc.catalogue.BookRow;

/** The cover of a book: the picture that was uploaded, else drawn as a thread-bound volume in the cloth of its category. */
public class BookCover extends Image {
    public BookCover(BookRow book) {
        super(address(book), "《" + book.title() + "》");
        addClassName("cover");
        getElement().setAttribute("loading", "lazy");
    }

    static String address(BookRow book) {
        var address = "covers/" + book.id().value();
        return book.cover() == null ? address + ".svg?v=" + book.look() : address + "/" + book.cover() + ".jpg";
    }
}
