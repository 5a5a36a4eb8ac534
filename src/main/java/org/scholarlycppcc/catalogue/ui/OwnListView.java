package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.OwnList;
import org.scholarlycppcc.catalogue.OwnListId;
import org.scholarlycppcc.catalogue.OwnListing;
import org.scholarlycppcc.catalogue.OwnLists;
import org.scholarlycppcc.notices.Notices;

/** One of a member's own lists: its words, its books in their order, and how it is proposed for publication. */
@Route("lists/mine/:list")
@RolesAllowed(Roles.MEMBER)
class OwnListView extends Main implements BeforeEnterObserver, HasDynamicTitle, OwnEntryRow.Acts {
    private static final String LIST = "list";

    private final OwnLists lists;
    private final OwnListing listing;
    private final Notices notices;
    private final H1 title = new H1();
    private final Said told = new Said();
    private final Repairs repairs = new Repairs();
    private final Div parts = new Div();
    private final TextArea message = new TextArea(getTranslation("catalogue.proposeMessage"));
    private final Button propose = new Button(getTranslation("catalogue.proposeList"), click -> propose());
    private final Div mine = new Div();
    private final Button takeBack = new Button(getTranslation("catalogue.takeBackProposal"), click -> takeBack());
    private final OwnListWords words;
    private OwnListId list = OwnListId.random();
    private @Nullable BookId open;
    private @Nullable BookId focus;

    OwnListView(OwnLists lists, OwnListing listing, Notices notices) {
        this.lists = lists;
        this.listing = listing;
        this.notices = notices;
        words = new OwnListWords(lists, title::setText);
        addClassName("own-list");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.ownLists"), OwnListsView.class));
        kicker.addClassName("kicker");
        takeBack.setId("propose-take-back");
        // What is being typed here stays while the books above change places.
        mine.add(proposing(), words, removing());
        add(kicker, title, told, repairs, parts, takeBack, mine);
    }

    static RouteParameters of(OwnListId list) {
        return new RouteParameters(LIST, list.value().toString());
    }

    static Span badge(Component place, OwnList.State state) {
        var badge = new Span(place.getTranslation("catalogue.ownState." + state));
        badge.addClassNames("badge", "list-state", state.name().toLowerCase(Locale.ROOT));
        return badge;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list = event.getRouteParameters().get(LIST).flatMap(OwnListView::id).orElseThrow(NotFoundException::new);
        open = null;
        focus = null;
        told.clear();
        message.clear();
        words.show(show());
        notices.seen(list.value());
    }

    private static Optional<OwnListId> id(String typed) {
        return BookView.id(typed).map(it -> new OwnListId(it.value()));
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private OwnList show() {
        var own = lists.find(list).orElseThrow(NotFoundException::new);
        title.setText(own.title());
        parts.removeAll();
        parts.add(state(own));
        if (!own.introduction().isEmpty()) parts.add(new Paragraph(own.introduction()));
        var waits = own.state() == OwnList.State.PROPOSED;
        if (own.entries().isEmpty()) parts.add(new EmptyState(getTranslation("catalogue.ownListEmpty")));
        else parts.add(rows(own, waits));
        propose.setEnabled(!own.entries().isEmpty());
        takeBack.setVisible(waits);
        mine.setVisible(!waits);
        return own;
    }

    private Div state(OwnList own) {
        var state = new Div(badge(this, own.state()), new Span(getTranslation("catalogue.ownSeen." + own.state())));
        state.setId("own-state");
        if (!own.reason().isEmpty()) {
            var reason = new Paragraph(own.reason());
            reason.addClassName("turned");
            state.add(reason);
        }
        if (own.became() != null) {
            var link = new Anchor("lists/" + own.became(), getTranslation("catalogue.ownBecame"));
            link.addClassName("button");
            state.add(new Paragraph(link));
        }
        return state;
    }

    private OrderedList rows(OwnList own, boolean waits) {
        var rows = new OrderedList();
        rows.addClassNames("entry-rows", "own-entries");
        if (waits) rows.addClassName("frozen");
        for (int place = 0; place < own.entries().size(); place++) {
            var entry = own.entries().get(place);
            var row = new OwnEntryRow(entry, place, own.entries().size() - 1, this);
            if (entry.book().id().equals(open)) row.edit();
            rows.add(row);
            if (entry.book().id().equals(focus)) row.focus();
        }
        focus = null;
        return rows;
    }

    private Div proposing() {
        message.setId("propose-message");
        message.setMaxLength(500);
        message.setHelperText(getTranslation("catalogue.proposeHint"));
        propose.setId("propose");
        var form = new Div(message, propose);
        form.addClassNames("fields", "propose");
        return form;
    }

    private void propose() {
        act(() -> lists.propose(list, message.getValue()));
    }

    private void takeBack() {
        act(() -> lists.takeBack(list));
    }

    private Details removing() {
        var remove = new Button(getTranslation("catalogue.removeOwnList"), click -> {
            if (repairs.done(() -> lists.remove(list))) getUI().ifPresent(it -> it.navigate(OwnListsView.class));
        });
        remove.setId("own-remove");
        remove.addThemeVariants(ButtonVariant.ERROR);
        return new Details(
                getTranslation("catalogue.removeOwnList"),
                new Div(new Paragraph(getTranslation("catalogue.removeOwnListWhy")), remove));
    }

    private void act(Runnable act) {
        if (repairs.done(act)) show();
    }

    @Override
    public void move(int from, int to) {
        var entries = lists.find(list).orElseThrow(NotFoundException::new).entries();
        if (to < 0 || to >= entries.size()) return;
        int behind = to > from ? to + 1 : to;
        var moved = entries.get(from).book();
        var before = behind < entries.size() ? entries.get(behind).book().id() : null;
        act(() -> {
            listing.move(list, moved.id(), before);
            focus = moved.id();
            told.say(getTranslation("catalogue.movedTo", moved.title(), to + 1, entries.size()));
        });
    }

    @Override
    public void open(OwnList.Entry entry) {
        open = entry.book().id();
        show();
    }

    @Override
    public void note(OwnList.Entry entry, String note) {
        listing.annotate(list, entry.book().id(), note);
    }

    @Override
    public void close() {
        focus = open;
        open = null;
        show();
    }

    @Override
    public void remove(OwnList.Entry entry) {
        act(() -> {
            listing.remove(list, entry.book().id());
            told.say(getTranslation("catalogue.entryRemoved", entry.book().title()));
        });
    }
}
