package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scholarlycppcc.catalogue.Change;
import org.scholarlycppcc.catalogue.Importance;

/** What changed between two states of a list: what came, what went, and what is said otherwise; each linked. */
class WhatChanged extends Div {
    private final String address;

    WhatChanged(List<Change> changes, String address) {
        this.address = address;
        addClassName("what-changed");
        if (changes.isEmpty()) add(new Paragraph(getTranslation("catalogue.nothingChanged")));
        part("catalogue.added", changes, Change.Added.class);
        part("catalogue.removed", changes, Change.Removed.class);
        part("catalogue.moved", changes, Change.Moved.class);
        part("catalogue.reweighed", changes, Change.Reweighed.class);
        part("catalogue.renoted", changes, Change.Renoted.class);
    }

    private void part(String heading, List<Change> all, Class<? extends Change> kind) {
        var some = all.stream().filter(kind::isInstance).toList();
        if (some.isEmpty()) return;
        var rows = new UnorderedList();
        some.forEach(it -> rows.add(row(it)));
        add(new H3(getTranslation(heading, some.size())), rows);
    }

    private ListItem row(Change change) {
        return switch (change) {
            case Change.Added it -> new ListItem(entry(it), soft(it.section()));
            case Change.Removed it -> new ListItem(new BookLink(it.book()), soft(it.section()));
            case Change.Moved it -> new ListItem(entry(it), soft(way(it)));
            case Change.Reweighed it -> new ListItem(entry(it), soft(named(it.from()) + " → " + named(it.to())));
            case Change.Renoted it -> new ListItem(entry(it), Wording.before(it.from()), Wording.now(it.to()));
        };
    }

    private String way(Change.Moved moved) {
        return moved.from().equals(moved.to())
                ? getTranslation("catalogue.movedWithin", section(moved.to()), moved.fromPlace(), moved.toPlace())
                : section(moved.from()) + " → " + section(moved.to());
    }

    private String section(String title) {
        return title.isEmpty() ? getTranslation("catalogue.noSection") : title;
    }

    private String named(Importance importance) {
        return getTranslation("catalogue.importance." + importance);
    }

    private Anchor entry(Change change) {
        var link =
                new Anchor(ListLink.href(address, change.entry()), change.book().title());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Span soft(String words) {
        var soft = new Span(words);
        soft.addClassName("soft");
        return soft;
    }
}
