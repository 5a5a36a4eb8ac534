package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.catalogue.Change;

/** What changed on a list since an earlier edition, where the address asks for it. */
public class ListChanges extends Section {
    private static final String SINCE = "since";

    /** @param address of the page of the list */
    public ListChanges(int since, List<Change> changes, String address) {
        add(new H2(getTranslation("catalogue.changedSince", since)), new WhatChanged(changes, address));
        addClassNames("leaf", "changed");
    }

    /** The edition that the address asks about, if it is one before another. */
    public static Optional<Integer> asked(QueryParameters asked, int before) {
        return asked.getSingleParameter(SINCE)
                .filter(it -> it.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it < before);
    }

    /** The way to them. */
    public static Anchor link(String address, int since) {
        var link = new Anchor(address + "?" + SINCE + "=" + since);
        link.setText(link.getTranslation("catalogue.since", since));
        link.setId("since");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
