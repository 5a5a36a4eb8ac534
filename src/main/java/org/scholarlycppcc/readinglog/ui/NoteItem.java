package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.readinglog.NoteRow;

/** A note as it is read: the quote first, then what was thought of it. */
class NoteItem extends Article {
    /** @param facts what is said of it above: when, by whom, seen by whom */
    NoteItem(NoteRow note, String... facts) {
        addClassName("note");
        setId("note-" + note.id().value());
        var page = note.page().isEmpty() ? "" : getTranslation("readinglog.onPage", note.page());
        var head = new Paragraph(Stream.concat(Stream.of(facts), Stream.of(page))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Dot.BETWEEN)));
        head.addClassName("kicker");
        add(head);
        if (!note.quote().isEmpty()) getElement().appendChild(new Element("blockquote").setText(note.quote()));
        if (!note.text().isEmpty()) add(new Written(note.text()));
    }

    void offer(Component... acts) {
        var place = new Div(acts);
        place.addClassName("acts");
        add(place);
    }

    /** Marks the note that somebody came for, and brings it into sight. */
    void mark() {
        addClassName("marked");
        getElement().setAttribute("aria-current", "true");
        scrollIntoView();
    }

    boolean is(String id) {
        return getId().filter(("note-" + id)::equals).isPresent();
    }
}
