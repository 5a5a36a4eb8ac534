package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.scholarlycppcc.catalogue.exchange.Format;

/** Ways to take books away as a file, each with what it cannot carry; folded until somebody asks for them. */
public class Exports extends NativeDetails {
    private final Paragraph which = new Paragraph();
    private final UnorderedList ways = new UnorderedList();

    public Exports() {
        setSummaryText(getTranslation("catalogue.export"));
        var leaf = new Div(which, ways);
        leaf.addClassName("leaf");
        setContent(leaf);
        addClassName("exports");
        setId("exports");
    }

    /**
     * Leads to the files.
     *
     * @param path without the ending
     * @param query narrows the catalogue; else empty
     * @param said which books they are
     */
    public void lead(String path, String query, String said) {
        which.setText(said);
        ways.removeAll();
        for (var format : Format.values())
            ways.add(way(format.name(), path + "." + format.ending() + (query.isEmpty() ? "" : "?" + query)));
    }

    /** Offers, before the others, a file that is meant for paper. */
    public void offerPrint(String path) {
        ways.addComponentAsFirst(way("PDF", path + ".pdf"));
    }

    private ListItem way(String format, String address) {
        var link = new Anchor("exports/" + address, getTranslation("catalogue.export." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        var lacks = new Span(getTranslation("catalogue.export." + format + ".lacks"));
        lacks.addClassName("soft");
        return new ListItem(link, lacks);
    }
}
