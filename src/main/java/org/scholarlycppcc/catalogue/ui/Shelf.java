package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.scholarlycppcc.catalogue.BookRow;

/** Books side by side on a wooden board, each a link to its page; what does not fit is reached by scrolling sideways. */
public class Shelf extends UnorderedList {
    /** A shelf on which each book stands with its title. */
    public Shelf(List<BookRow> books) {
        this(books, BookRow::title);
    }

    /** A shelf that says something of its own about each book, such as 必读. */
    public Shelf(List<BookRow> books, Function<BookRow, String> caption) {
        addClassName("shelf");
        books.forEach(it -> add(new ShelfBook(it, caption.apply(it))));
    }
}
