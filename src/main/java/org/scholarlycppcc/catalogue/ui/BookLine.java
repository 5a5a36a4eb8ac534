package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookFacts;

/** A book on one line with what tells it from others: creators, publisher, year and number. */
class BookLine extends Div {
    BookLine(BookFacts book) {
        addClassName("book-line");
        var soft = new Span(told(book));
        soft.addClassName("soft");
        add(new BookLink(book.row()), soft);
    }

    static String told(BookFacts book) {
        return Stream.of(
                        book.subtitle(),
                        book.creators(),
                        book.publisher(),
                        book.imprint().typed(),
                        book.isbn(),
                        book.unified())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Dot.BETWEEN));
    }
}
