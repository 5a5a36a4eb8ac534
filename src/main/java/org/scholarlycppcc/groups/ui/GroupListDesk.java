package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ui.BookPicker;
import org.scholarlycppcc.catalogue.ui.Kept;
import org.scholarlycppcc.groups.GroupList;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupRow;

/** Where host and deputies keep the list of their group; every act is kept at once, and others see none before it is published. */
class GroupListDesk extends Div implements GroupEntryRow.Acts {
    private final GroupRow group;
    private final GroupLists lists;
    private final GroupListing listing;
    private final Catalogue catalogue;
    private final Consumer<String> named;
    private final Moments moments;
    private final Paragraph state = new Paragraph();
    private final Problem problem = new Problem();
    private final Paragraph said = new Paragraph();
    private final OrderedList rows = new OrderedList();
    private final EmptyState empty;
    private final Button publish = new Button(getTranslation("groups.publishList"), click -> publish());
    private int version;
    private List<BookId> shown = List.of();
    private @Nullable BookId open;
    private @Nullable BookId focus;

    GroupListDesk(
            GroupRow group,
            GroupLists lists,
            GroupListing listing,
            Catalogue catalogue,
            Consumer<String> named,
            Moments moments) {
        this.group = group;
        this.lists = lists;
        this.listing = listing;
        this.catalogue = catalogue;
        this.named = named;
        this.moments = moments;
        addClassName("group-list-desk");
        empty = new EmptyState(getTranslation("groups.listHoldsNone"));
        state.addClassName("soft");
        state.setId("list-state");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        rows.addClassNames("entry-rows", "own-entries");
        publish.setId("publish-list");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        lists.draft(group.id()).ifPresentOrElse(this::work, this::begin);
    }

    private void begin() {
        named.accept(getTranslation("groups.list"));
        var title = new TextField(getTranslation("groups.listTitle"));
        title.setId("list-title");
        title.setMaxLength(GroupListing.TITLE);
        title.setHelperText(getTranslation("groups.listTitleHint"));
        var begin = new Button(getTranslation("groups.beginList"), click -> {
            if (!Refusals.at(title, () -> listing.begin(group.id(), title.getValue()))) return;
            removeAll();
            lists.draft(group.id()).ifPresent(this::work);
        });
        begin.setId("begin-list");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(title, begin);
        form.addClassName("one-line-form");
        add(new Paragraph(getTranslation("groups.listHint")), GroupListView.seen(group), form);
    }

    private void work(GroupList list) {
        add(GroupListView.seen(group), state, publish, said, problem, words(list), adding(), empty, rows);
        show(list);
    }

    private Div words(GroupList list) {
        var title = new TextField(getTranslation("groups.listTitle"));
        title.setId("list-title");
        title.setMaxLength(GroupListing.TITLE);
        var introduction = new TextArea(getTranslation("catalogue.introduction"));
        introduction.setId("list-introduction");
        introduction.setMaxLength(GroupListing.TEXT);
        var keptTitle = new Kept(title, (seen, typed) -> listing.entitle(group.id(), seen, typed), this::show);
        keptTitle.show(list.title());
        var keptIntroduction =
                new Kept(introduction, (seen, typed) -> listing.introduce(group.id(), seen, typed), this::show);
        keptIntroduction.show(list.introduction());
        var words = new Div(keptTitle, keptIntroduction);
        words.addClassName("fields");
        return words;
    }

    private Div adding() {
        var book = new BookPicker(getTranslation("groups.addToList"), catalogue);
        book.setId("list-book");
        book.addValueChangeListener(chosen -> {
            if (!chosen.isFromClient() || chosen.getValue() == null) return;
            var added = chosen.getValue();
            if (!Refusals.at(book, () -> listing.add(group.id(), added.id()))) return;
            book.clear();
            said.setText(getTranslation("groups.addedToList", added.title()));
            show();
        });
        var adding = new Div(book);
        adding.addClassName("adding");
        return adding;
    }

    private void show() {
        lists.draft(group.id()).ifPresent(this::show);
    }

    private void show(GroupList list) {
        version = list.version();
        named.accept(list.title());
        var published = list.published();
        state.setText(
                published == null
                        ? getTranslation("groups.listUnpublished")
                        : getTranslation(
                                list.changed() ? "groups.listChanged" : "groups.listAsPublished",
                                list.edition(),
                                moments.told(published)));
        publish.setEnabled(list.changed() && !list.entries().isEmpty());
        empty.setVisible(list.entries().isEmpty());
        rows.removeAll();
        shown = list.entries().stream().map(GroupList.Entry::book).toList();
        var books = catalogue.rows(shown);
        for (int place = 0; place < list.entries().size(); place++) row(list, place, books);
        focus = null;
    }

    private void row(GroupList list, int place, Map<BookId, BookRow> books) {
        var entry = list.entries().get(place);
        var book = books.get(entry.book());
        if (book == null) return;
        var row = new GroupEntryRow(entry, book, place, list.entries().size() - 1, this);
        if (entry.book().equals(open)) row.edit();
        rows.add(row);
        if (entry.book().equals(focus)) row.focus();
    }

    private void publish() {
        if (!problem.none(() -> listing.publish(group.id(), version))) {
            show();
            return;
        }
        said.setText(getTranslation("groups.listPublished"));
        show();
    }

    private void act(Runnable act) {
        if (problem.none(act)) show();
    }

    @Override
    public void move(int from, int to) {
        // The book that was looked at, wherever others have moved it since.
        if (to < 0 || to >= shown.size()) return;
        int behind = to > from ? to + 1 : to;
        var moved = shown.get(from);
        var before = behind < shown.size() ? shown.get(behind) : null;
        act(() -> {
            listing.move(group.id(), moved, before);
            focus = moved;
        });
    }

    @Override
    public void open(GroupList.Entry entry) {
        open = entry.book();
        show();
    }

    @Override
    public void weigh(GroupList.Entry entry, Importance importance) {
        act(() -> listing.weigh(group.id(), entry.book(), importance));
    }

    @Override
    public Edit note(GroupList.Entry entry, String seen, String typed) {
        var kept = listing.annotate(group.id(), entry.book(), seen, typed);
        // The row that is written in stays. What others did meanwhile is not shown with it, and so not to be published
        // yet.
        lists.draft(group.id())
                .map(GroupList::version)
                .filter(it -> it == version + 1)
                .ifPresent(it -> version = it);
        publish.setEnabled(true);
        return kept;
    }

    @Override
    public void close() {
        focus = open;
        open = null;
        show();
    }

    @Override
    public void remove(GroupList.Entry entry, BookRow book) {
        act(() -> {
            listing.remove(group.id(), entry.book());
            said.setText(getTranslation("catalogue.entryRemoved", book.title()));
        });
    }
}
