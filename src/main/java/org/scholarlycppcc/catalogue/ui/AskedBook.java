package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.function.Function;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;

/** The book that an address names; the address of a merged one leads on to the one that it became. */
final class AskedBook {
    private AskedBook() {}

    static BookFacts in(BeforeEnterEvent event, Class<? extends Component> view, Catalogue catalogue) {
        return in(event, view, it -> catalogue.facts(it).stream().toList()).getFirst();
    }

    /** The same, and behind it the other editions of its work. */
    static List<BookFacts> withEditions(BeforeEnterEvent event, Class<? extends Component> view, Catalogue catalogue) {
        return in(event, view, catalogue::editions);
    }

    private static List<BookFacts> in(
            BeforeEnterEvent event, Class<? extends Component> view, Function<BookId, List<BookFacts>> known) {
        var asked = event.getRouteParameters()
                .get(BookView.BOOK)
                .flatMap(BookView::id)
                .orElseThrow(NotFoundException::new);
        var books = known.apply(asked);
        if (books.isEmpty()) throw new NotFoundException();
        var book = books.getFirst().id();
        if (!book.equals(asked))
            event.forwardTo(view, BookDeskView.of(book), event.getLocation().getQueryParameters());
        return books;
    }
}
