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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.Exports;
import org.scholarlycppcc.catalogue.ui.ListChanges;
import org.scholarlycppcc.catalogue.ui.ListSections;
import org.scholarlycppcc.groups.GroupList;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.GroupSections;
import org.scholarlycppcc.groups.Groups;

/** The list that a group keeps: as it was published for those who may know of the group, as a draft for those who lead it. */
@Route("groups/:slug/list")
@PermitAll
class GroupListView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Groups groups;
    private final GroupLists lists;
    private final GroupListing listing;
    private final GroupSections sections;
    private final Catalogue catalogue;
    private final Clock clock;
    private final H1 title = new H1();
    private int listed;

    GroupListView(
            Groups groups,
            GroupLists lists,
            GroupListing listing,
            GroupSections sections,
            Catalogue catalogue,
            Clock clock) {
        this.groups = groups;
        this.lists = lists;
        this.listing = listing;
        this.sections = sections;
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
        var group = event.getRouteParameters()
                .get(GroupView.SLUG)
                .flatMap(groups::find)
                .filter(it -> it.leads() || it.listTitle() != null)
                .orElseThrow(NotFoundException::new);
        show(group, event.getLocation().getQueryParameters());
    }

    private void show(GroupRow group, QueryParameters asked) {
        removeAll();
        title.setText(getTranslation("groups.list"));
        var kicker = new Paragraph(new GroupLink(group));
        kicker.addClassName("kicker");
        var head = new Header(kicker, title);
        add(head);
        if (group.leads()) work(group, asked);
        else lists.published(group.id()).ifPresent(it -> show(group, it, head, asked));
    }

    private void work(GroupRow group, QueryParameters asked) {
        var taken = new Div();
        taken.addClassName("taken");
        listed = group.listed();
        var desk =
                new GroupListDesk(group, lists, listing, sections, catalogue, it -> told(group, it, taken), moments());
        ListChanges.asked(asked, Integer.MAX_VALUE).ifPresent(since -> draftChanges(group, since));
        add(desk, taken);
    }

    private void draftChanges(GroupRow group, int since) {
        lists.draft(group.id())
                .filter(it -> it.edition() != null && it.edition() >= since)
                .ifPresent(it -> add(new ListChanges(since, lists.changes(group.id(), it, since), address(group))));
    }

    // What those who lead it work on, and what can be done with what was published.
    private void told(GroupRow group, GroupList list, Div taken) {
        title.setText(list.contents().title());
        taken.removeAll();
        var edition = list.edition();
        if (edition == null) return;
        int since = list.changed() ? edition : edition - 1;
        if (since > 0) taken.add(new Paragraph(ListChanges.link(address(group), since)));
        if (!list.changed()) listed = list.entries().size();
        taken.add(exports(group, edition, listed));
    }

    private void show(GroupRow group, GroupList list, Header head, QueryParameters asked) {
        title.setText(list.contents().title());
        var published = list.published();
        var edition = list.edition();
        if (published == null || edition == null) return;
        var state = new Paragraph(getTranslation(
                "catalogue.edition",
                edition,
                moments().told(published),
                list.entries().size()));
        state.addClassName("soft");
        if (edition > 1) state.add(ListChanges.link(address(group), edition - 1));
        head.add(
                state,
                seen(group),
                new Written(list.contents().introduction()),
                exports(group, edition, list.entries().size()));
        changes(group, list, edition, asked);
        add(new ListSections(list.contents(), address(group), asked, Map.of()));
    }

    private void changes(GroupRow group, GroupList list, int before, QueryParameters asked) {
        ListChanges.asked(asked, before)
                .ifPresent(
                        since -> add(new ListChanges(since, lists.changes(group.id(), list, since), address(group))));
    }

    private Exports exports(GroupRow group, int edition, int books) {
        var exports = new Exports();
        exports.lead(address(group), "", getTranslation("catalogue.export.list", edition, books));
        exports.offerPrint(address(group));
        return exports;
    }

    private static String address(GroupRow group) {
        return "groups/" + group.slug() + "/list";
    }

    /** Who sees the list. */
    static Paragraph seen(GroupRow group) {
        var seen = new Paragraph();
        seen.setText(seen.getTranslation(GroupFacts.word("groups.listSeen.", group.access())));
        seen.setId("list-seen");
        seen.addClassName("soft");
        return seen;
    }

    private Moments moments() {
        return new Moments(clock, getLocale());
    }
}
