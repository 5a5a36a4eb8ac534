package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.catalogue.BookFacet;

/** What the books are narrowed to, each to be taken off by itself. */
class ChosenFacets extends Nav {
    ChosenFacets() {
        addClassNames("chips", "books-chosen");
        setAriaLabel(getTranslation("catalogue.chosen"));
    }

    void show(FacetNames names, BooksAddress address) {
        removeAll();
        var chosen = address.wish().chosen();
        for (var facet : BookFacet.values()) {
            if (chosen.containsKey(facet)) add(chip(names.name(facet, chosen.get(facet)), facet, address));
        }
        if (chosen.size() > 1) {
            var all = new RouterLink(getTranslation("catalogue.takeAllOff"), BooksView.class);
            all.setQueryParameters(address.withoutAll());
            all.addClassName("plain");
            add(all);
        }
        setVisible(!chosen.isEmpty());
    }

    private RouterLink chip(String name, BookFacet facet, BooksAddress address) {
        var chip = new RouterLink("", BooksView.class);
        chip.setQueryParameters(address.without(facet));
        chip.setHighlightCondition((it, event) -> false);
        chip.getElement().setAttribute("aria-label", getTranslation("catalogue.takeOff", name));
        var cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        chip.add(new Span(name), cross);
        return chip;
    }
}
