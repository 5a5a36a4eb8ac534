package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.ui.Entries;
import org.scholarlycppcc.groups.GroupList;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;

/** The list that a group keeps: as it was published for those who may know of the group, as a draft for those who lead it. */
@Route("groups/:slug/list")
@PermitAll
class GroupListView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Groups groups;
    private final GroupLists lists;
    private final GroupListing listing;
    private final Catalogue catalogue;
    private final Clock clock;
    private final H1 title = new H1();

    GroupListView(Groups groups, GroupLists lists, GroupListing listing, Catalogue catalogue, Clock clock) {
        this.groups = groups;
        this.lists = lists;
        this.listing = listing;
        this.catalogue = catalogue;
        this.clock = clock;
        addClassNames("list", "group-list-page");
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(GroupView.SLUG)
                .flatMap(groups::find)
                .filter(it -> it.leads() || it.listTitle() != null)
                .orElseThrow(NotFoundException::new));
    }

    private void show(GroupRow group) {
        removeAll();
        var kicker = new Paragraph(new GroupLink(group));
        kicker.addClassName("kicker");
        var head = new Header(kicker, title);
        add(head);
        if (group.leads()) add(new GroupListDesk(group, lists, listing, catalogue, title::setText, moments()));
        else lists.published(group.id()).ifPresent(it -> show(group, it, head));
    }

    private void show(GroupRow group, GroupList list, Header head) {
        title.setText(list.title());
        var published = list.published();
        var state = new Paragraph(
                published == null
                        ? ""
                        : getTranslation(
                                "catalogue.edition",
                                list.edition(),
                                moments().told(published),
                                list.entries().size()));
        state.addClassName("soft");
        head.add(state, seen(group), new Written(list.introduction()));
        add(new Div(new Entries(entries(list), Map.of(), "")));
    }

    /** Who sees the list. */
    static Paragraph seen(GroupRow group) {
        var seen = new Paragraph();
        seen.setText(seen.getTranslation(GroupFacts.word("groups.listSeen.", group.access())));
        seen.setId("list-seen");
        seen.addClassName("soft");
        return seen;
    }

    private List<ListContents.Entry> entries(GroupList list) {
        var books = catalogue.rows(
                list.entries().stream().map(GroupList.Entry::book).toList());
        return list.entries().stream()
                .flatMap(it -> Stream.ofNullable(books.get(it.book()))
                        .map(book -> new ListContents.Entry(it.book().value(), book, it.importance(), it.note())))
                .toList();
    }

    private Moments moments() {
        return new Moments(clock, getLocale());
    }
}
