package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.ui.Kept;
import org.scholarlycppcc.groups.GroupListing;

/** Where a book on the list of a group is weighed, annotated and moved to another part; each is kept at once. */
class GroupEntryEditor extends Div {
    private final GroupListDesk desk;

    GroupEntryEditor(GroupListDesk desk, Entry entry, Section section, List<Section> sections) {
        this.desk = desk;
        addClassName("entry-editor");
        var book = new BookId(entry.id());
        var note = new TextArea(getTranslation("catalogue.note"));
        note.setMaxLength(GroupListing.TEXT);
        var kept = new Kept(
                note,
                (seen, typed) -> desk.written(() -> desk.listing().annotate(desk.group(), book, seen, typed)),
                () -> {});
        kept.show(entry.note());
        add(weigher(entry, book), kept);
        if (sections.size() > 1) add(mover(book, section, sections));
        add(new Button(getTranslation("catalogue.done"), click -> desk.close()));
        note.focus();
    }

    private RadioButtonGroup<Importance> weigher(Entry entry, BookId book) {
        var importance = new RadioButtonGroup<Importance>(getTranslation("catalogue.importance"));
        importance.setItems(Importance.values());
        importance.setItemLabelGenerator(it -> getTranslation("catalogue.importance." + it));
        importance.setValue(entry.importance());
        importance.addValueChangeListener(it -> {
            if (it.isFromClient()) desk.act(() -> desk.listing().weigh(desk.group(), book, it.getValue()));
        });
        return importance;
    }

    private Select<Section> mover(BookId book, Section section, List<Section> sections) {
        var mover = new Select<Section>();
        mover.setLabel(getTranslation("catalogue.moveTo"));
        mover.setItems(sections);
        mover.setItemLabelGenerator(desk::named);
        mover.setValue(section);
        mover.addValueChangeListener(it -> {
            if (it.isFromClient())
                desk.act(() ->
                        desk.listing().move(desk.group(), book, it.getValue().id(), null));
        });
        return mover;
    }
}
