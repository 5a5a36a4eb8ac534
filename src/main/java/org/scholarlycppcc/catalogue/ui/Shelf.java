package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.function.Function;
import org.scholarlycppcc.catalogue.BookRow;

/** Books side by side on a wooden board, each a link to its page; what does not fit is reached by scrolling sideways. */
@Tag("book-shelf")
public class Shelf extends Told {
    /** A shelf on which each book stands with its title. */
    public Shelf(List<BookRow> books) {
        this(books, BookRow::title);
    }

    /** A shelf that says something of its own about each book, such as 必读. */
    public Shelf(List<BookRow> books, Function<BookRow, String> caption) {
        tell(books.stream()
                .map(it -> new Volume(BookLink.href(it.id()), BookCover.address(it), it.title(), caption.apply(it)))
                .toList());
    }

    record Volume(String href, String cover, String title, String caption) {}
}
