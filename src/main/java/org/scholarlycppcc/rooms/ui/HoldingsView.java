package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookPicker;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.rooms.copies.CopyRow;
import org.scholarlycppcc.rooms.copies.CopyState;
import org.scholarlycppcc.rooms.copies.Holdings;
import org.scholarlycppcc.rooms.copies.LendingDesk;
import org.scholarlycppcc.rooms.copies.Stocking;

/** The copies of a room and where each is; whoever looks after them works here. */
@Route("rooms/:slug/copies")
@PermitAll
class HoldingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 36;
    private static final String STATE = "state";

    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("copies.more"), click -> more());
    private final Nav states = new Nav();
    private final LabelParts labels = new LabelParts();
    private final Outcome outcome = new Outcome();
    private final Holdings holdings;
    private final Stocking stocking;
    private final LendingDesk desk;
    private final Catalogue catalogue;
    private final Sectors sectors;
    private final Roster roster;
    private final Clock clock;
    private @Nullable SectorRow room;
    private @Nullable CopyState state;
    private boolean keeper;
    private int last;

    HoldingsView(
            Holdings holdings,
            Stocking stocking,
            LendingDesk desk,
            Catalogue catalogue,
            Sectors sectors,
            Roster roster,
            Clock clock) {
        this.holdings = holdings;
        this.stocking = stocking;
        this.desk = desk;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.roster = roster;
        this.clock = clock;
        addClassName("holdings");
        list.addClassName("rows");
        states.addClassNames("kinds", "copy-states");
        states.setAriaLabel(getTranslation("copies.states"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room = event.getRouteParameters()
                .get(RoomView.SLUG)
                .flatMap(sectors::find)
                .orElseThrow(NotFoundException::new);
        keeper = holdings.keeps(room.id());
        state = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(CopyState::of)
                .filter(it -> keeper || it != CopyState.GONE)
                .orElse(null);
        show(room);
    }

    @Override
    public String getPageTitle() {
        return room == null ? "" : getTranslation("copies.of", room.name());
    }

    private void show(SectorRow here) {
        removeAll();
        var kicker = new Paragraph(new RoomLink(here));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("copies.of", here.name())));
        if (keeper) {
            var books = new BookPicker(getTranslation("copies.book"), catalogue);
            books.setId("copies-book");
            add(new CopyForm(stocking, here, books, this::again));
            add(labels);
        }
        add(states, outcome, list, more);
        again();
    }

    private void again() {
        int all = countAnew();
        if (keeper) labels.show(here().slug(), all, () -> holdings.labelParts(here().id()));
        list.removeAll();
        last = 0;
        more();
        if (last == 0)
            list.add(new ListItem(
                    new EmptyState(getTranslation(keeper && all == 0 ? "copies.noneKeeper" : "copies.none"))));
    }

    private int countAnew() {
        var counts = holdings.counts(here().id());
        states.removeAll();
        var all = counts.entrySet().stream()
                .filter(it -> it.getKey() != CopyState.GONE)
                .mapToInt(Map.Entry::getValue)
                .sum();
        states.add(link(null, all));
        counts.forEach((it, many) -> {
            if (keeper || it != CopyState.GONE) states.add(link(it, many));
        });
        return all;
    }

    private RouterLink link(@Nullable CopyState of, int many) {
        var words = of == null ? "copies.all" : "copies.state." + of;
        var link = new RouterLink(
                getTranslation(words, many), HoldingsView.class, new RouteParameters(RoomView.SLUG, here().slug()));
        if (of != null) link.setQueryParameters(QueryParameters.of(STATE, of.word()));
        if (of == state) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private void more() {
        var page = holdings.of(here().id(), state, last, PAGE + 1);
        var shown = page.stream().limit(PAGE).toList();
        var books = catalogue.rows(shown.stream().map(CopyRow::book).toList());
        var people = roster.rows(
                shown.stream().map(CopyRow::who).filter(Objects::nonNull).toList());
        shown.forEach(it -> {
            last = it.number();
            list.add(item(it, books.get(it.book()), it.who() == null ? null : people.get(it.who())));
        });
        more.setVisible(page.size() > PAGE);
    }

    private CopyItem item(CopyRow copy, @Nullable BookRow book, @Nullable MemberRow who) {
        return new CopyItem(
                copy, book, who, clock, copy.loan() == null || !keeper ? null : item -> takeBack(copy, book, item));
    }

    // Only its line changes, so that whoever takes back one after the other stays where the hands are.
    private void takeBack(CopyRow copy, @Nullable BookRow book, CopyItem item) {
        if (outcome.of(() -> desk.takeBack(Objects.requireNonNull(copy.loan()))))
            outcome.say(getTranslation("copies.takenBack"));
        countAnew();
        int place = list.getElement().indexOfChild(item.getElement());
        list.remove(item);
        holdings.find(copy.id())
                .filter(it -> state == null ? it.gone() == null : it.state() == state)
                .ifPresent(it -> list.addComponentAtIndex(
                        place,
                        item(
                                it,
                                book,
                                it.who() == null ? null : roster.find(it.who()).orElse(null))));
        reach(place);
    }

    private void reach(int place) {
        var items = list.getChildren().toList();
        if (!items.isEmpty()) ((CopyItem) items.get(Math.min(place, items.size() - 1))).reach();
        else {
            again();
            outcome.reach();
        }
    }

    private SectorRow here() {
        return Objects.requireNonNull(room);
    }
}
