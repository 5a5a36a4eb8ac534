package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.Remark;

/** An entry of a draft: moved by its buttons, by Alt with an arrow key or by dragging, and opened to be edited. */
public class EntryRow extends ListItem implements Focusable<EntryRow> {
    private final UUID entry;

    /** What can be done to the entry of a place. */
    public interface Acts {
        void up(int place);

        void down(int place);

        void drop(UUID dragged, int place);

        void open(Entry entry);

        void remove(int place);
    }

    EntryRow(Entry entry, @Nullable Remark remark, int place, int last, Acts acts) {
        this.entry = entry.id();
        addClassName("entry-row");
        setId("row-" + entry.id());
        setTabIndex(0);
        DragSource.create(this);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(EntryRow.class::isInstance)
                        .ifPresent(it -> acts.drop(((EntryRow) it).entry, place)));
        add(words(entry, remark), acts(entry, place, last, acts));
    }

    UUID entry() {
        return entry;
    }

    private Div words(Entry entry, @Nullable Remark remark) {
        var creators = new Span(entry.book().creators());
        creators.addClassName("soft");
        var words = new Div(new Badge(entry.importance()), new BookLink(entry.book()), creators);
        words.addClassName("entry-words");
        if (!entry.note().isEmpty()) {
            var note = new Paragraph(entry.note());
            note.addClassName("entry-note");
            words.add(note);
        }
        if (remark != null) {
            var aside = new Paragraph(getTranslation("catalogue.remarkSaid", remark.words()));
            aside.addClassName("entry-remark");
            words.add(aside);
        }
        return words;
    }

    private Div acts(Entry entry, int place, int last, Acts acts) {
        var title = entry.book().title();
        var up = button("↑", "catalogue.up", title, () -> acts.up(place));
        var down = button("↓", "catalogue.down", title, () -> acts.down(place));
        up.setEnabled(place > 0);
        down.setEnabled(place < last);
        var all = new Div(
                up,
                down,
                button(getTranslation("catalogue.edit"), "catalogue.editEntry", title, () -> acts.open(entry)),
                button(getTranslation("catalogue.remove"), "catalogue.removeEntry", title, () -> acts.remove(place)));
        all.addClassName("entry-acts");
        return all;
    }

    private Button button(String words, String label, String title, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.setAriaLabel(getTranslation(label, title));
        return button;
    }
}
