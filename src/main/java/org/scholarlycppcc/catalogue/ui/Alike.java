package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scholarlycppcc.catalogue.BookRow;

/** Books of the catalogue that the one being added may repeat; each opens beside the form. */
class Alike extends Section {
    private final H2 heading = new H2();
    private final UnorderedList rows = new UnorderedList();

    Alike() {
        addClassNames("leaf", "alike");
        setId("alike");
        getElement().setAttribute("aria-live", "polite");
        add(heading, rows);
        show(List.of());
    }

    void show(List<BookRow> books) {
        setVisible(!books.isEmpty());
        heading.setText(getTranslation("catalogue.alike", books.size()));
        rows.removeAll();
        books.forEach(it -> rows.add(row(it)));
    }

    private static ListItem row(BookRow book) {
        var link = new Anchor(BookLink.href(book.id()), book.title());
        link.setTarget(AnchorTarget.BLANK);
        var creators = new Span(book.creators());
        creators.addClassName("soft");
        return new ListItem(link, creators);
    }
}
