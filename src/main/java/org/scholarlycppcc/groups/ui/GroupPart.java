package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.ui.EntryRow;
import org.scholarlycppcc.catalogue.ui.EntryRows;
import org.scholarlycppcc.catalogue.ui.Kept;
import org.scholarlycppcc.groups.GroupSections;

/** A part of the draft of a group's list: its books in their order, and what can be done to it. */
class GroupPart extends com.vaadin.flow.component.html.Section implements EntryRow.Acts {
    private final GroupListDesk desk;
    private final Section section;
    private final List<Section> sections;

    /** @param place among the parts, the books of no part being the first */
    GroupPart(GroupListDesk desk, List<Section> sections, int place, @Nullable UUID open, @Nullable UUID focus) {
        this.desk = desk;
        this.sections = sections;
        section = sections.get(place);
        addClassName("section-desk");
        if (place > 0) add(head(place));
        var rows = new EntryRows(this);
        rows.show(section.entries(), Map.of(), open, it -> new GroupEntryEditor(desk, it, section, sections), focus);
        add(rows);
        if (place > 0 && section.entries().isEmpty()) add(new EmptyState(getTranslation("groups.partEmpty")));
    }

    private Div head(int place) {
        var heading = new H2(section.title());
        var head = new Div(heading);
        head.addClassName("part-head");
        if (place > 1) {
            var up = new Button(
                    "↑",
                    click -> desk.act(() -> desk.sections()
                            .swap(
                                    desk.group(),
                                    section.id(),
                                    sections.get(place - 1).id())));
            up.setAriaLabel(getTranslation("catalogue.sectionUp", section.title()));
            head.add(up);
        }
        head.add(words(heading));
        return head;
    }

    private Details words(H2 heading) {
        var title = new TextField(getTranslation("catalogue.renameSection"));
        title.setMaxLength(GroupSections.TITLE);
        var kept = new Kept(
                title,
                (seen, typed) -> desk.written(() -> desk.sections().rename(desk.group(), section.id(), seen, typed)),
                () -> heading.setText(title.getValue().strip()));
        kept.show(section.title());
        var remove = new Button(
                getTranslation("catalogue.removeSection"),
                click -> desk.act(() -> desk.sections().remove(desk.group(), section.id())));
        var fields = new Div(kept, remove);
        fields.addClassName("fields");
        return new Details(getTranslation("catalogue.sectionWords"), fields);
    }

    @Override
    public void up(int place) {
        move(place, place - 1);
    }

    @Override
    public void down(int place) {
        move(place, place + 1);
    }

    @Override
    public void drop(UUID dragged, int place) {
        int from = section.entries().stream().map(Entry::id).toList().indexOf(dragged);
        if (from >= 0) move(from, place);
        else desk.move(dragged, section.id(), section.entries().get(place).id());
    }

    private void move(int from, int to) {
        var entries = section.entries();
        if (to < 0 || to >= entries.size() || from == to) return;
        desk.move(entries.get(from).id(), section.id(), section.behind(from, to));
    }

    @Override
    public void open(Entry entry) {
        desk.open(entry.id());
    }

    @Override
    public void remove(int place) {
        var entry = section.entries().get(place);
        var behind = section.after(place);
        desk.act(() -> {
            desk.listing().remove(desk.group(), new BookId(entry.id()));
            desk.removed(section, behind, entry);
        });
    }
}
