package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scholarlycppcc.catalogue.Mention;

/** Which lists name a book, how strongly, and why. */
class Mentions extends Section {
    Mentions(List<Mention> mentions) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        mentions.forEach(it -> rows.add(row(it)));
        add(new H2(getTranslation("catalogue.mentions")), rows);
        addClassName("mentions");
    }

    private static ListItem row(Mention mention) {
        var list = new Anchor(ListLink.href(mention.slug(), mention.entry()), mention.list());
        list.getElement().setAttribute("router-link", true);
        var section = new Span(mention.section());
        section.addClassName("soft");
        var row = new ListItem(list, new Badge(mention.importance()), section);
        if (!mention.note().isEmpty()) {
            var note = new Paragraph(mention.note());
            note.addClassName("entry-note");
            row.add(note);
        }
        return row;
    }
}
