package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;
import org.scholarlycppcc.catalogue.BookFacet;
import org.scholarlycppcc.catalogue.BookFacets.Choice;

/** What can be chosen of one facet, each with the number of its books; a chosen value is let go by choosing it again. */
// Its links stay the same ones, so that the keyboard stays where it is when the numbers change.
class FacetChoices extends NativeDetails {
    private final BookFacet facet;
    private final UnorderedList list = new UnorderedList();
    private final Map<String, Link> links = new HashMap<>();

    FacetChoices(BookFacet facet) {
        this.facet = facet;
        addClassName("facet");
        setId("facet-" + facet.word());
        setSummaryText(getTranslation("catalogue.facet." + facet));
        setContent(list);
        setOpen(true);
    }

    void show(FacetNames names, BooksAddress address) {
        var chosen = address.wish().of(facet);
        var choices = names.choices(facet);
        for (var choice : choices)
            links.computeIfAbsent(choice.value(), it -> new Link()).show(choice, address);
        setVisible(!chosen.isEmpty() || choices.stream().anyMatch(it -> it.books() > 0));
    }

    private class Link extends ListItem {
        private final RouterLink link = new RouterLink("", BooksView.class);
        private final Span name = new Span();
        private final Span books = new Span();

        Link() {
            books.addClassName("soft");
            link.add(name, books);
            link.setHighlightCondition((it, event) -> false);
            add(link);
            list.add(this);
        }

        void show(Choice choice, BooksAddress address) {
            var chosen = choice.value().equals(address.wish().of(facet));
            name.setText(choice.name());
            books.setText(String.valueOf(choice.books()));
            link.setQueryParameters(address.with(facet, chosen ? "" : choice.value()));
            Here.mark(link, chosen);
            setVisible(chosen || choice.books() > 0);
        }
    }
}
