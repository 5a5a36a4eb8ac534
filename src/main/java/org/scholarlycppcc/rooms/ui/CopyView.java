package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookCover;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.rooms.copies.CopyId;
import org.scholarlycppcc.rooms.copies.CopyPage;
import org.scholarlycppcc.rooms.copies.CopyRow;
import org.scholarlycppcc.rooms.copies.CopyState;
import org.scholarlycppcc.rooms.copies.Holdings;

/** The page of a copy, opened by the code on its label: whoever stands before the shelf borrows or returns it with one tap. */
@Route("copies/:copy")
@PermitAll
class CopyView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String COPY = "copy";

    private final Outcome outcome = new Outcome();
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final Sectors sectors;
    private final Counter counter;
    private final CopyDesk.Tools tools;
    private final CurrentMember member;
    private @Nullable BookRow book;
    private @Nullable SectorRow room;
    private String title = "";

    CopyView(
            Holdings holdings,
            Catalogue catalogue,
            Sectors sectors,
            Counter counter,
            CopyDesk.Tools tools,
            CurrentMember member) {
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.counter = counter;
        this.tools = tools;
        this.member = member;
        addClassName("copy");
        add(outcome);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(COPY)
                .flatMap(CopyView::id)
                .flatMap(holdings::page)
                .orElseThrow(NotFoundException::new));
    }

    private static Optional<CopyId> id(String typed) {
        try {
            return Optional.of(new CopyId(UUID.fromString(typed)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void again(CopyId copy) {
        holdings.page(copy).ifPresent(this::show);
    }

    private void show(CopyPage page) {
        var copy = page.copy();
        // What a deed came to stays where those who only hear it listen.
        remove(getChildren().filter(it -> it != outcome).toList());
        var book = book(copy);
        var room = room(copy);
        title = copy.label() + (book == null ? "" : Dot.BETWEEN + book.title());
        var words = new Div(head(copy, book, room), new Paragraph(new Due(copy, counter.clock())), acts(page, room));
        words.addClassName("words");
        var stage = new Div();
        stage.addClassName("copy-stage");
        if (book != null) stage.add(new BookCover(book));
        stage.add(words);
        addComponentAsFirst(stage);
        if (copy.kept()) add(new CopyDesk(tools, copy, room, outcome, () -> again(copy.id())));
    }

    // What a copy is of, and where it stands, seldom changes by what is done here.
    private @Nullable BookRow book(CopyRow copy) {
        if (book == null || !book.id().equals(copy.book()))
            book = catalogue.find(copy.book()).orElse(null);
        return book;
    }

    private SectorRow room(CopyRow copy) {
        if (room == null || !room.id().equals(copy.room()))
            room = sectors.all().stream()
                    .filter(it -> it.id().equals(copy.room()))
                    .findAny()
                    .orElseThrow(NotFoundException::new);
        return room;
    }

    private Div head(CopyRow copy, @Nullable BookRow book, SectorRow room) {
        var label = new Span(copy.label());
        label.addClassName("label");
        var kicker = new Paragraph(new RoomLink(room), label);
        kicker.addClassName("kicker");
        var head = new Div(kicker);
        if (book == null) head.add(new H1(copy.label()));
        else head.add(new H1(new BookLink(book)), soft(book.creators()));
        head.add(soft(copy.shelf()), soft(copy.remark()));
        return head;
    }

    private static Paragraph soft(String words) {
        var soft = new Paragraph(words);
        soft.addClassName("soft");
        soft.setVisible(!words.isEmpty());
        return soft;
    }

    private Div acts(CopyPage page, SectorRow room) {
        var copy = page.copy();
        var acts = new Div();
        acts.addClassNames("acts", "copy-acts");
        if (!member.is(Roles.MEMBER)) return acts;
        Runnable again = () -> again(copy.id());
        if (copy.mine() && copy.loan() != null)
            acts.add(counter.giveBack(getTranslation("copies.return"), copy.loan(), outcome, again));
        else if (copy.state() == CopyState.SHELF || copy.keptForMe())
            acts.add(counter.borrow(getTranslation("copies.borrow"), copy.id(), outcome, again));
        else if (copy.state() != CopyState.GONE) {
            if (page.waits() != null) return new Waits(page.waits(), room, counter, outcome, again);
            acts.add(counter.reserve(getTranslation("copies.reserve"), copy.room(), copy.book(), outcome, again));
        }
        acts.add(new RouterLink(getTranslation("copies.mine"), LoansView.class));
        return acts;
    }
}
