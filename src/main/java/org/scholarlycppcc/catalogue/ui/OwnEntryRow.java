package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.OwnList;

/** A book on a member's own list, moved and annotated by its buttons. */
class OwnEntryRow extends ListItem implements Focusable<OwnEntryRow> {
    private final OwnList.Entry entry;
    private final Acts acts;

    /** What can be done to a book of the list. */
    interface Acts {
        void move(int from, int to);

        void open(OwnList.Entry entry);

        void note(OwnList.Entry entry, String note);

        void close();

        void remove(OwnList.Entry entry);
    }

    OwnEntryRow(OwnList.Entry entry, int place, int last, Acts acts) {
        this.entry = entry;
        this.acts = acts;
        addClassName("entry-row");
        setTabIndex(-1);
        var up = button("↑", "catalogue.up", () -> acts.move(place, place - 1));
        up.setEnabled(place > 0);
        var down = button("↓", "catalogue.down", () -> acts.move(place, place + 1));
        down.setEnabled(place < last);
        var all = new Div(
                up,
                down,
                button(getTranslation("catalogue.edit"), "catalogue.editEntry", () -> acts.open(entry)),
                button(getTranslation("catalogue.remove"), "catalogue.removeEntry", () -> acts.remove(entry)));
        all.addClassName("entry-acts");
        add(words(), all);
    }

    private Div words() {
        var creators = new Span(entry.book().creators());
        creators.addClassName("soft");
        var words = new Div(new BookLink(entry.book()), creators);
        words.addClassName("entry-words");
        if (!entry.note().isEmpty()) {
            var note = new Paragraph(entry.note());
            note.addClassName("entry-note");
            words.add(note);
        }
        return words;
    }

    /** Opens the words that stand beside the book. */
    void edit() {
        var note = new TextArea(getTranslation("catalogue.note"));
        note.setMaxLength(2000);
        var kept = new Kept(
                        note,
                        (seen, typed) -> {
                            acts.note(entry, typed);
                            // Nobody else writes here.
                            return new Edit.Kept();
                        },
                        () -> {})
                .saying("catalogue.keptOwn");
        kept.show(entry.note());
        var done = new Button(getTranslation("catalogue.done"), click -> acts.close());
        var editor = new Div(kept, done);
        editor.addClassName("entry-editor");
        add(editor);
        note.focus();
    }

    private Button button(String words, String label, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.setAriaLabel(getTranslation(label, entry.book().title()));
        return button;
    }
}
