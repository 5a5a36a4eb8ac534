package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.State;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Roster;

/** All reading groups one may know of: one's own first, then those to join, those that run, those that are done. */
@Route("groups")
@PageTitle("groups.heading")
@Menu(title = "groups.heading", order = 4)
@PermitAll
class GroupsView extends Main implements BeforeEnterObserver {
    private final Groups groups;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Clock clock;
    private final Map<GroupId, GroupCard> cards = new HashMap<>();

    GroupsView(Groups groups, Catalogue catalogue, Roster roster, CurrentMember member, Live live, Clock clock) {
        this.groups = groups;
        this.catalogue = catalogue;
        this.roster = roster;
        this.clock = clock;
        Fresh.keep(this, live, unread -> count());
        addClassName("groups");
        var head = new Div(new H1(getTranslation("groups.heading")));
        head.addClassName("heading");
        if (member.is(Roles.MEMBER)) head.add(founding());
        add(head);
    }

    private Component founding() {
        var link = new RouterLink(getTranslation("groups.found"), NewGroupView.class);
        link.setId("found-group");
        link.addClassName("button");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = groups.all();
        var card = card(all);
        if (all.isEmpty()) add(new EmptyState(getTranslation("groups.none")));
        Predicate<GroupRow> mine = it -> it.role() != null;
        section("groups.mine", all, mine, card);
        section("groups.toJoin", all, mine.negate().and(in(State.OPEN).or(in(State.PROPOSED))), card);
        section("groups.running", all, mine.negate().and(in(State.RUNNING)), card);
        section("groups.finished", all, mine.negate().and(in(State.FINISHED)), card);
    }

    private Function<GroupRow, GroupCard> card(List<GroupRow> all) {
        var books = catalogue.rows(
                all.stream().map(GroupRow::book).filter(Objects::nonNull).toList());
        var hosts = roster.rows(
                all.stream().map(GroupRow::host).filter(Objects::nonNull).toList());
        var moments = new Moments(clock, getLocale());
        return it -> new GroupCard(
                it,
                it.book() == null ? null : books.get(it.book()),
                it.host() == null ? null : hosts.get(it.host()),
                moments);
    }

    private void section(
            String title, List<GroupRow> all, Predicate<GroupRow> belongs, Function<GroupRow, GroupCard> card) {
        var list = new UnorderedList();
        list.addClassName("group-cards");
        all.stream().filter(belongs).forEach(it -> {
            var shown = card.apply(it);
            cards.put(it.id(), shown);
            list.add(shown);
        });
        if (list.getChildren().findAny().isPresent()) add(new Section(new H2(getTranslation(title)), list));
    }

    private void count() {
        for (var group : groups.all()) {
            var card = cards.get(group.id());
            if (card != null) card.unread(group.unread());
        }
    }

    private static Predicate<GroupRow> in(State state) {
        return it -> it.state() == state;
    }
}
