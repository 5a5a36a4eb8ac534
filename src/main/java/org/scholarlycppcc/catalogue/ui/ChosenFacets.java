package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.IntConsumer;
import org.scholarlycppcc.catalogue.BookFacet;

/** What the books are narrowed to, each to be taken off by itself. */
class ChosenFacets extends Nav {
    private final IntConsumer takenOff;

    /** Tells at which place something is taken off. */
    ChosenFacets(IntConsumer takenOff) {
        this.takenOff = takenOff;
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
            Here.followed(all, () -> takenOff.accept(0));
            add(all);
        }
        setVisible(!chosen.isEmpty());
    }

    /** Puts the keyboard on what stands at a place now, or on the last one before it; says whether there is any. */
    boolean focus(int place) {
        var chips = getChildren()
                .filter(it -> !it.getElement().getClassList().contains("plain"))
                .toList();
        if (chips.isEmpty()) return false;
        chips.get(Math.min(place, chips.size() - 1)).getElement().callJsFunction("focus");
        return true;
    }

    private RouterLink chip(String name, BookFacet facet, BooksAddress address) {
        var chip = new RouterLink("", BooksView.class);
        chip.setQueryParameters(address.without(facet));
        chip.setHighlightCondition((it, event) -> false);
        chip.getElement().setAttribute("aria-label", getTranslation("catalogue.takeOff", name));
        var cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        chip.add(new Span(name), cross);
        int place = getComponentCount();
        Here.followed(chip, () -> takenOff.accept(place));
        return chip;
    }
}
