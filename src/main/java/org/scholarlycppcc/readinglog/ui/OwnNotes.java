package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.readinglog.NoteRow;

/** Notes of one's own, each with the ways to change and remove it. */
class OwnNotes extends Div {
    private final Noting noting;
    private final Runnable changed;

    OwnNotes(Noting noting, Runnable changed) {
        this.noting = noting;
        this.changed = changed;
        addClassName("notes");
    }

    /** Shows notes below those that are there; {@code about} says what each is on, where the page does not. */
    void show(List<NoteRow> notes, Function<NoteRow, String> about) {
        show(notes, noting.audiences(notes), about);
    }

    void show(List<NoteRow> notes, Audiences audiences, Function<NoteRow, String> about) {
        var moments = new Moments(noting.clock(), getLocale());
        for (var note : notes) {
            var item = new NoteItem(note, about.apply(note), moments.told(note.written()), audiences.of(note, this));
            item.offer(edit(note, item), remove(note));
            add(item);
        }
    }

    void mark(String note) {
        getChildren().filter(it -> it instanceof NoteItem item && item.is(note)).forEach(it -> ((NoteItem) it).mark());
    }

    private Button edit(NoteRow note, NoteItem item) {
        return quiet("edit", () -> {
            var form = noting.form(note, changed);
            replace(item, form);
            form.focus();
        });
    }

    private Button remove(NoteRow note) {
        return quiet("remove", () -> {
            var sure = new ConfirmDialog();
            sure.setHeader(getTranslation("readinglog.removeSure"));
            sure.setText(getTranslation("readinglog.removeGone"));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("readinglog.keepIt"));
            sure.setConfirmText(getTranslation("readinglog.remove"));
            sure.addConfirmListener(confirmed -> {
                noting.notebook().remove(note.id());
                changed.run();
            });
            sure.open();
        });
    }

    private Button quiet(String words, Runnable act) {
        var button = new Button(getTranslation("readinglog." + words), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
