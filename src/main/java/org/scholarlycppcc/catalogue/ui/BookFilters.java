package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.BookFacet;

/** The facets of the directory, beside the books; on a phone folded behind a button that says how many are chosen. */
class BookFilters extends Div {
    private final Button fold = new Button("", click -> fold());
    private final Nav facets = new Nav();
    private final List<FacetChoices> choices = Stream.of(
                    BookFacet.CATEGORY, BookFacet.IMPORTANCE, BookFacet.READING, BookFacet.LIST)
            .map(FacetChoices::new)
            .toList();
    private boolean open;

    BookFilters() {
        addClassName("book-filters");
        fold.setId("books-filter");
        fold.addClassName("fold");
        fold.getElement().setAttribute("aria-controls", "books-facets");
        facets.setId("books-facets");
        facets.setAriaLabel(getTranslation("catalogue.filter"));
        choices.forEach(facets::add);
        add(fold, facets);
        unfold(false);
    }

    void show(FacetNames names, BooksAddress address) {
        choices.forEach(it -> it.show(names, address));
        int chosen = address.wish().chosen().size();
        fold.setText(chosen == 0 ? getTranslation("catalogue.filter") : getTranslation("catalogue.filters", chosen));
    }

    private void fold() {
        unfold(!open);
    }

    private void unfold(boolean unfolded) {
        open = unfolded;
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        facets.setClassName("open", open);
    }
}
