package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.groups.GroupDirectory;
import org.scholarlycppcc.groups.GroupDirectory.Part;
import org.scholarlycppcc.groups.GroupDirectory.Wish;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.members.CurrentMember;

/** All reading groups one may know of, narrowed down and read page by page; the address keeps what was chosen. */
@Route("groups")
@PageTitle("groups.heading")
@Menu(title = "groups.heading", order = 4)
@PermitAll
class GroupsView extends Main implements BeforeEnterObserver {
    private static final int PAGE = 20;

    private final GroupDirectory directory;
    private final Groups groups;
    private final GroupCards drawing;
    private final Clock clock;
    private final boolean member;
    private final TextField words = new TextField();
    private final Div filters = new Div();
    private final Div parts = new Div();
    private final Button more = new Button(getTranslation("groups.more"), click -> next());
    private final Map<GroupId, GroupCard> cards = new HashMap<>();
    private Wish wish = Wish.ANY;
    private @Nullable GroupRow last;
    private UnorderedList list = new UnorderedList();

    GroupsView(
            GroupDirectory directory,
            Groups groups,
            GroupCards drawing,
            CurrentMember current,
            Live live,
            Clock clock) {
        this.directory = directory;
        this.groups = groups;
        this.drawing = drawing;
        this.clock = clock;
        member = current.is(Roles.MEMBER);
        Fresh.keep(this, live, unread -> count());
        addClassName("groups");
        var head = new Div(new H1(getTranslation("groups.heading")));
        head.addClassName("heading");
        if (member) head.add(founding());
        words.setId("groups-words");
        words.setLabel(getTranslation("groups.words"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) narrow(it.getValue());
        });
        more.setId("groups-more");
        add(head, words, filters, parts, more);
    }

    private Component founding() {
        var link = new RouterLink(getTranslation("groups.found"), NewGroupView.class);
        link.setId("found-group");
        link.addClassName("button");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wish = GroupsAddress.wish(event.getLocation().getQueryParameters());
        words.setValue(wish.words());
        show();
    }

    // Without a step in the history for every letter.
    private void narrow(String typed) {
        wish = new Wish(typed, wish.state(), wish.season(), wish.mine(), wish.places());
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("groups", GroupsAddress.of(wish))));
        show();
    }

    private void show() {
        filters.removeAll();
        filters.add(new GroupFilters(wish, directory.seasons(), new Moments(clock, getLocale())));
        parts.removeAll();
        cards.clear();
        last = null;
        next();
    }

    private void next() {
        var page = directory.page(wish, last, PAGE + 1);
        var shown = page.subList(0, Math.min(PAGE, page.size()));
        more.setVisible(page.size() > PAGE);
        if (shown.isEmpty() && last == null) parts.add(nothing());
        var drawn = drawing.of(shown, new Moments(clock, getLocale()));
        for (int place = 0; place < shown.size(); place++) {
            var group = shown.get(place);
            if (last == null || Part.of(last) != Part.of(group)) parts.add(part(Part.of(group)));
            last = group;
            cards.put(group.id(), drawn.get(place));
            list.add(drawn.get(place));
        }
    }

    private Section part(Part part) {
        list = new UnorderedList();
        list.addClassName("group-cards");
        return new Section(new H2(getTranslation(GroupFacts.word("groups.part.", part))), list);
    }

    private Component nothing() {
        if (wish.equals(Wish.ANY)) return new EmptyState(getTranslation("groups.none"));
        var nothing = new EmptyState(getTranslation("groups.noneSuch"));
        nothing.add(new RouterLink(getTranslation("groups.seeAll"), GroupsView.class));
        return nothing;
    }

    private void count() {
        var unread = groups.unreadByGroup();
        cards.forEach((group, card) -> card.unread(unread.getOrDefault(group, 0)));
    }
}
