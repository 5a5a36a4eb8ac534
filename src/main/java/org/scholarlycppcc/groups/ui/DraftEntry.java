package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.members.DraftRow;
import org.scholarlycppcc.members.Drafts;

/** Something one has begun to write: where it goes on, and a way to throw it away that can be taken back at once. */
class DraftEntry extends ListItem {
    private final DraftRow row;
    private final Drafts drafts;
    private final String where;

    /** @param where the place in words, and when the draft was saved */
    DraftEntry(DraftRow row, Drafts drafts, String where) {
        this.row = row;
        this.drafts = drafts;
        this.where = where;
        addClassName("draft");
        show();
    }

    private void show() {
        var drop = button("groups.dropDraft", this::drop);
        drop.setAriaLabel(getTranslation("groups.dropDraftOne", row.begins()));
        fill(new Anchor(row.place(), getTranslation("groups.draft", row.begins())), new Paragraph(where), drop);
    }

    private void drop() {
        drafts.find(row.place()).ifPresent(it -> {
            drafts.drop(row.place());
            dropped(it);
        });
    }

    private void dropped(Draft gone) {
        var back = button("groups.undrop", () -> {
            drafts.save(row.place(), gone);
            show();
        });
        fill(new Paragraph(getTranslation("groups.draftDropped")), back);
        back.focus();
    }

    private void fill(Component... parts) {
        removeAll();
        add(parts);
    }

    private Button button(String words, Runnable act) {
        var button = new Button(getTranslation(words), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
