package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.readinglog.NoteRow;

/** The notebook: all notes of one's own, the newest first. */
class NotesSection extends Section {
    private static final int PAGE = 10;

    private final OwnNotes list;
    private final Button older = new Button(getTranslation("readinglog.olderNotes"));
    private final EmptyState none = new EmptyState(getTranslation("readinglog.noNotes"));
    private final Noting noting;
    private final Catalogue catalogue;
    private @Nullable Long last;

    NotesSection(Noting noting, Catalogue catalogue) {
        this.noting = noting;
        this.catalogue = catalogue;
        list = new OwnNotes(noting, this::show);
        older.addClickListener(click -> more());
        add(new H2(getTranslation("readinglog.notes")), none, list, older);
    }

    void show() {
        list.removeAll();
        last = null;
        more();
    }

    private void more() {
        var page = noting.notebook().mine(last, PAGE + 1);
        var notes = page.stream().limit(PAGE).toList();
        var books = catalogue.rows(notes.stream().map(NoteRow::book).toList());
        list.show(notes, it -> {
            var book = books.get(it.book());
            return book == null ? "" : "《" + book.title() + "》";
        });
        if (!notes.isEmpty()) last = notes.getLast().number();
        older.setVisible(page.size() > PAGE);
        none.setVisible(list.getChildren().findAny().isEmpty());
    }
}
