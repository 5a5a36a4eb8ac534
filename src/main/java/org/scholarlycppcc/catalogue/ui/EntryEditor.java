package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.ListId;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.catalogue.Remark;
import org.scholarlycppcc.catalogue.Remarking;

/** Where an entry is weighed, annotated and moved to another section; each is kept at once. */
class EntryEditor extends Div {
    private final Listing listing;
    private final ListId list;
    private final Entry entry;
    private final Clash clash = new Clash();
    private final RadioButtonGroup<Importance> importance =
            new RadioButtonGroup<>(getTranslation("catalogue.importance"));
    private final TextArea note = new TextArea(getTranslation("catalogue.note"));
    private final TextArea aside = new TextArea(getTranslation("catalogue.remark"));
    private Importance seen;

    EntryEditor(
            Listing listing,
            Remarking remarking,
            Draft draft,
            Section section,
            Entry entry,
            @Nullable Remark remark,
            Runnable kept,
            Runnable done) {
        this.listing = listing;
        this.list = draft.id();
        this.entry = entry;
        this.seen = entry.importance();
        addClassName("entry-editor");
        importance.setItems(Importance.values());
        importance.setItemLabelGenerator(this::named);
        importance.setValue(seen);
        importance.addValueChangeListener(it -> {
            if (it.isFromClient()) weigh(it.getValue(), kept);
        });
        note.setMaxLength(2000);
        note.setHelperText(getTranslation("catalogue.noteHint"));
        var keptNote = new Kept(note, (before, typed) -> listing.annotate(list, entry.id(), before, typed), kept);
        keptNote.show(entry.note());
        aside.setMaxLength(2000);
        aside.setHelperText(getTranslation("catalogue.remarkHint"));
        var keptAside = new Kept(aside, (before, typed) -> remarking.remark(list, entry.id(), before, typed), kept);
        keptAside.show(remark == null ? "" : remark.words());
        add(importance, clash, keptNote, keptAside);
        if (draft.contents().sections().size() > 1) add(mover(draft, section, done));
        add(new Button(getTranslation("catalogue.done"), click -> done.run()));
    }

    private String named(Importance importance) {
        return getTranslation("catalogue.importance." + importance);
    }

    private void weigh(Importance chosen, Runnable kept) {
        switch (listing.weigh(list, entry.id(), seen, chosen)) {
            case Edit.Kept it -> {
                seen = chosen;
                kept.run();
            }
            case Edit.Elsewhere it -> {
                var theirs = Importance.valueOf(it.theirs());
                clash.show(named(theirs), named(chosen), () -> insist(theirs, chosen, kept), () -> take(theirs, kept));
            }
        }
    }

    private void insist(Importance theirs, Importance chosen, Runnable kept) {
        seen = theirs;
        weigh(chosen, kept);
    }

    private void take(Importance theirs, Runnable kept) {
        seen = theirs;
        importance.setValue(theirs);
        kept.run();
    }

    private Select<Section> mover(Draft draft, Section section, Runnable done) {
        var mover = new Select<Section>();
        mover.setLabel(getTranslation("catalogue.moveTo"));
        mover.setItems(draft.contents().sections());
        mover.setItemLabelGenerator(Section::title);
        mover.setValue(section);
        mover.addValueChangeListener(it -> {
            listing.move(list, entry.id(), it.getValue().id(), null);
            done.run();
        });
        return mover;
    }
}
