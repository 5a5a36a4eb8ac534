package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookFacet;

/** That no book answers what was chosen, and how many would without one of the things that were. */
class NoBooks extends Div {
    private final Runnable followed;

    /** Tells when one of its ways is followed, since it goes away then. */
    NoBooks(FacetNames names, BooksAddress address, Map<BookFacet, Integer> without, Runnable followed) {
        this.followed = followed;
        var helpful = new UnorderedList();
        address.wish().chosen().forEach((facet, value) -> {
            int books = without.getOrDefault(facet, 0);
            if (books > 0) helpful.add(new ListItem(way(names.name(facet, value), books, facet, address)));
        });
        var some = helpful.getChildren().findAny().isPresent();
        var said = new EmptyState(getTranslation(some ? "catalogue.nothingBut" : "catalogue.nothing"));
        add(said);
        helpful.addClassName("take-off");
        if (some) add(helpful);
        else said.add(all());
    }

    private RouterLink all() {
        var all = new RouterLink(getTranslation("catalogue.allBooks"), BooksView.class);
        Here.followed(all, followed);
        return all;
    }

    private RouterLink way(String name, int books, BookFacet facet, BooksAddress address) {
        var way = new RouterLink("", BooksView.class);
        way.setQueryParameters(address.without(facet));
        var number = new Span(String.valueOf(books));
        number.addClassName("soft");
        way.add(new Span(getTranslation("catalogue.takeOff", name)), number);
        Here.followed(way, followed);
        return way;
    }
}
