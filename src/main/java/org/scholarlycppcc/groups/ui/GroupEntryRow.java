package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.catalogue.ui.Kept;
import org.scholarlycppcc.groups.GroupList;
import org.scholarlycppcc.groups.GroupListing;

/** A book on the draft of a group's list, moved, weighed and annotated by its buttons. */
class GroupEntryRow extends ListItem implements Focusable<GroupEntryRow> {
    private final GroupList.Entry entry;
    private final BookRow book;
    private final Acts acts;

    /** What can be done to a book of the list. */
    interface Acts {
        void move(int from, int to);

        void open(GroupList.Entry entry);

        void weigh(GroupList.Entry entry, Importance importance);

        Edit note(GroupList.Entry entry, String seen, String typed);

        void close();

        void remove(GroupList.Entry entry, BookRow book);
    }

    GroupEntryRow(GroupList.Entry entry, BookRow book, int place, int last, Acts acts) {
        this.entry = entry;
        this.book = book;
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
                button(getTranslation("catalogue.remove"), "catalogue.removeEntry", () -> acts.remove(entry, book)));
        all.addClassName("entry-acts");
        add(words(), all);
    }

    private Div words() {
        var weight = new Span(named(entry.importance()));
        weight.addClassNames("importance", entry.importance().name().toLowerCase(Locale.ROOT));
        var creators = new Span(book.creators());
        creators.addClassName("soft");
        var words = new Div(weight, new BookLink(book), creators);
        words.addClassName("entry-words");
        if (!entry.note().isEmpty()) {
            var note = new Paragraph(entry.note());
            note.addClassName("entry-note");
            words.add(note);
        }
        return words;
    }

    /** Opens what is said of the book. */
    void edit() {
        var importance = new RadioButtonGroup<Importance>(getTranslation("catalogue.importance"));
        importance.setItems(Importance.values());
        importance.setItemLabelGenerator(this::named);
        importance.setValue(entry.importance());
        importance.addValueChangeListener(it -> {
            if (it.isFromClient()) acts.weigh(entry, it.getValue());
        });
        var note = new TextArea(getTranslation("catalogue.note"));
        note.setMaxLength(GroupListing.TEXT);
        var kept = new Kept(note, (seen, typed) -> acts.note(entry, seen, typed), () -> {});
        kept.show(entry.note());
        var editor = new Div(importance, kept, new Button(getTranslation("catalogue.done"), click -> acts.close()));
        editor.addClassName("entry-editor");
        add(editor);
        note.focus();
    }

    private String named(Importance importance) {
        return getTranslation("catalogue.importance." + importance);
    }

    private Button button(String words, String label, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.setAriaLabel(getTranslation(label, book.title()));
        return button;
    }
}
