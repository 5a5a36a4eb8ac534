package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;

/** The page of a book, with the parts other modules add to it. */
@Route("books/:book")
@PermitAll
class BookView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String BOOK = "book";

    private final H1 title = new H1();
    private final Catalogue catalogue;
    private final List<BookPanel> panels;

    BookView(Catalogue catalogue, List<BookPanel> panels) {
        this.catalogue = catalogue;
        this.panels = panels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(BOOK)
                .flatMap(BookView::id)
                .flatMap(catalogue::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void show(BookRow book) {
        removeAll();
        title.setText(book.title());
        add(title, new Paragraph(book.creators()), new BookCover(book));
        panels.stream().map(it -> it.about(book.id())).flatMap(Optional::stream).forEach(this::add);
    }

    private static Optional<BookId> id(String typed) {
        try {
            return Optional.of(new BookId(UUID.fromString(typed)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
