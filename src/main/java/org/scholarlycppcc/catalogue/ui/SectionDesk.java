package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Gathering;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListId;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.catalogue.Remark;
import org.scholarlycppcc.catalogue.Remarking;

/** The entries of one section of a draft, in their order, and the way to add one. */
class SectionDesk extends Section implements EntryRow.Acts {
    private final Listing listing;
    private final Remarking remarking;
    private final Runnable acted;
    private final H2 heading = new H2();
    private final Said told = new Said();
    private final EntryRows rows = new EntryRows(this);
    private final EmptyState nothing = new EmptyState(getTranslation("catalogue.sectionEmpty"));
    private final Paragraph hint = new Paragraph(getTranslation("catalogue.keyboardHint"));
    private final Div adding = new Div();
    private final SectionWords words;
    private final BookPicker picker;
    private final PastedBooks pasted;
    private ListId list = ListId.random();
    private ListContents.Section section = new ListContents.Section(UUID.randomUUID(), "", List.of());
    private Map<UUID, Remark> remarks = Map.of();
    private @Nullable UUID open;
    // What was said beside the entries is before the eyes then; whoever wrote meanwhile is told when it is kept.
    private boolean opening;
    private @Nullable UUID focus;

    SectionDesk(
            Curating curating,
            Listing listing,
            Gathering gathering,
            Remarking remarking,
            Catalogue catalogue,
            Runnable acted) {
        this.listing = listing;
        this.remarking = remarking;
        this.acted = acted;
        words = new SectionWords(curating, acted);
        addClassName("section-desk");
        picker = new BookPicker(getTranslation("catalogue.pick"), catalogue);
        picker.setId("entry-book");
        var add = new Button(getTranslation("catalogue.addEntry"), click -> add());
        add.setId("entry-add");
        adding.add(picker, add);
        adding.addClassName("adding");
        hint.addClassName("soft");
        pasted = new PastedBooks(gathering, this::added);
        add(heading, hint, told, rows, nothing, adding, pasted, words);
    }

    /** Forgets what was open and said, for a librarian who comes to a section. */
    void begin() {
        open = null;
        focus = null;
        told.clear();
    }

    void show(Draft draft, ListContents.Section shown) {
        list = draft.id();
        section = shown;
        heading.setText(section.title());
        words.show(draft, shown);
        pasted.show(draft.id(), shown.id());
        nothing.setVisible(section.entries().isEmpty());
        if (!opening) remarks = remarking.of(list);
        opening = false;
        rows.show(section.entries(), remarks, open, it -> editor(draft, it), focus);
        focus = null;
    }

    /** Lets the entries be read and nothing else, or be worked on again. */
    void freeze(boolean frozen) {
        hint.setVisible(!frozen);
        adding.setVisible(!frozen);
        pasted.setVisible(!frozen);
        words.setVisible(!frozen);
        rows.freeze(frozen);
    }

    private EntryEditor editor(Draft draft, Entry entry) {
        return new EntryEditor(
                listing, remarking, draft, section, entry, remarks.get(entry.id()), told::kept, this::close);
    }

    private void add() {
        var book = picker.getValue();
        if (book == null) return;
        if (Refusals.at(picker, () -> focus = listing.add(list, section.id(), book.id()))) {
            picker.clear();
            told.say(getTranslation("catalogue.entryAdded", book.title()));
            acted.run();
        }
    }

    private void added(int books) {
        told.say(getTranslation("catalogue.entriesAdded", books));
        acted.run();
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
    }

    private void move(int from, int to) {
        var entries = section.entries();
        if (to < 0 || to >= entries.size() || from == to) return;
        var moved = entries.get(from);
        listing.move(list, moved.id(), section.id(), section.behind(from, to));
        focus = moved.id();
        told.say(getTranslation("catalogue.movedTo", moved.book().title(), to + 1, entries.size()));
        acted.run();
    }

    @Override
    public void open(Entry entry) {
        open = entry.id();
        opening = true;
        acted.run();
    }

    private void close() {
        focus = open;
        open = null;
        acted.run();
    }

    @Override
    public void remove(int place) {
        var removed = section.entries().get(place);
        var behind = section.after(place);
        var from = section.id();
        listing.remove(list, removed.id());
        told.offer(
                getTranslation("catalogue.entryRemoved", removed.book().title()),
                getTranslation("catalogue.undo"),
                () -> putBack(from, behind, removed));
        acted.run();
    }

    private void putBack(UUID from, @Nullable UUID behind, Entry removed) {
        listing.putBack(list, from, behind, removed);
        focus = removed.id();
        told.clear();
        acted.run();
    }
}
