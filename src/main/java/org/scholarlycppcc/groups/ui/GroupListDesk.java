package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.ui.Kept;
import org.scholarlycppcc.catalogue.ui.Said;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupList;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.GroupSections;

/** Where host and deputies keep the list of their group; every act is kept at once, and others see none before it is published. */
class GroupListDesk extends Div {
    private final GroupRow group;
    private final GroupLists lists;
    private final GroupListing listing;
    private final GroupSections sections;
    private final Consumer<GroupList> shown;
    private final Moments moments;
    private final Paragraph state = new Paragraph();
    private final Problem problem = new Problem();
    private final Said said = new Said();
    private final Div parts = new Div();
    private final EmptyState empty;
    private final Button publish = new Button(getTranslation("groups.publishList"), click -> publish());
    private final GroupListAdding adding;
    private int version;
    private @Nullable UUID open;
    private @Nullable UUID focus;

    /** @param shown is told what the list is now, each time */
    GroupListDesk(
            GroupRow group,
            GroupLists lists,
            GroupListing listing,
            GroupSections sections,
            Catalogue catalogue,
            Consumer<GroupList> shown,
            Moments moments) {
        this.group = group;
        this.lists = lists;
        this.listing = listing;
        this.sections = sections;
        this.shown = shown;
        this.moments = moments;
        adding = new GroupListAdding(this, catalogue);
        addClassName("group-list-desk");
        empty = new EmptyState(getTranslation("groups.listHoldsNone"));
        state.addClassName("soft");
        state.setId("list-state");
        publish.setId("publish-list");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        lists.draft(group.id()).ifPresentOrElse(this::work, this::begin);
    }

    private void begin() {
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
        add(GroupListView.seen(group), state, publish, said, problem, words(list), adding, empty, parts);
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
        keptTitle.show(list.contents().title());
        var keptIntroduction =
                new Kept(introduction, (seen, typed) -> listing.introduce(group.id(), seen, typed), this::show);
        keptIntroduction.show(list.contents().introduction());
        var words = new Div(keptTitle, keptIntroduction);
        words.addClassName("fields");
        return words;
    }

    private void show() {
        lists.draft(group.id()).ifPresent(this::show);
    }

    private void show(GroupList list) {
        version = list.version();
        shown.accept(list);
        var published = list.published();
        state.setText(
                published == null
                        ? getTranslation("groups.listUnpublished")
                        : getTranslation(
                                list.changed() ? "groups.listChanged" : "groups.listAsPublished",
                                list.edition(),
                                moments.told(published)));
        publish.setEnabled(list.changed() && !list.entries().isEmpty());
        var all = list.contents().sections();
        empty.setVisible(list.entries().isEmpty() && all.size() < 2);
        adding.show(all);
        parts.removeAll();
        for (int place = 0; place < all.size(); place++) parts.add(new GroupPart(this, all, place, open, focus));
        focus = null;
    }

    private void publish() {
        if (problem.none(() -> listing.publish(group.id(), version))) say("groups.listPublished");
        show();
    }

    /** Acts, and shows what came of it or why it was refused. */
    void act(Runnable act) {
        if (problem.none(act)) show();
    }

    /** Keeps words. The row that is written in stays. What others did meanwhile is not shown with it, and so not to be published yet. */
    Edit written(Supplier<Edit> act) {
        var kept = act.get();
        lists.draft(group.id())
                .map(GroupList::version)
                .filter(it -> it == version + 1)
                .ifPresent(it -> version = it);
        publish.setEnabled(true);
        return kept;
    }

    /** Moves the book that was looked at, wherever others have moved it since. */
    void move(UUID book, UUID section, @Nullable UUID before) {
        act(() -> {
            listing.move(group.id(), new BookId(book), section, before == null ? null : new BookId(before));
            focus = book;
        });
    }

    void open(UUID book) {
        open = book;
        show();
    }

    void close() {
        focus = open;
        open = null;
        show();
    }

    void say(String words, Object... details) {
        said.say(getTranslation(words, details));
    }

    /** Says that a book is off the list, and offers to put it back as it stood. */
    void removed(Section from, @Nullable UUID behind, Entry entry) {
        said.offer(
                getTranslation("catalogue.entryRemoved", entry.book().title()),
                getTranslation("catalogue.undo"),
                () -> act(() -> {
                    var before = behind == null ? null : new BookId(behind);
                    listing.putBack(group.id(), from.id(), before, entry);
                    focus = entry.id();
                    said.clear();
                }));
    }

    String named(Section section) {
        return section.title().isEmpty() ? getTranslation("catalogue.noSection") : section.title();
    }

    GroupId group() {
        return group.id();
    }

    GroupListing listing() {
        return listing;
    }

    GroupSections sections() {
        return sections;
    }
}
