package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.rooms.copies.BookInRoom;
import org.scholarlycppcc.rooms.copies.CopyRow;
import org.scholarlycppcc.rooms.copies.Holdings;
import org.scholarlycppcc.rooms.copies.OnPaper;

/** The rooms that hold a book, how many copies are free there now, and what to do next. */
class BookCopies extends Section {
    // More copies of one book than any house has.
    private static final int MOST = 500;

    private final UnorderedList rooms = new UnorderedList();
    private final Outcome outcome = new Outcome();
    private final Holdings holdings;
    private final Counter counter;
    private final BookId book;
    private final boolean member;
    private OnPaper shown = new OnPaper(List.of(), false);

    BookCopies(Holdings holdings, Counter counter, BookId book, boolean member) {
        this.holdings = holdings;
        this.counter = counter;
        this.book = book;
        this.member = member;
        addClassName("book-copies");
        setId("book-copies");
        rooms.addClassName("rows");
        add(new H2(getTranslation("copies.onPaper")), outcome, rooms);
        show();
    }

    boolean isEmpty() {
        return shown.rooms().isEmpty();
    }

    /** Whether the reader looks after the copies of some room. */
    boolean isForKeepers() {
        return shown.keeper();
    }

    void show() {
        shown = holdings.of(book, MOST);
        rooms.removeAll();
        shown.rooms().forEach(it -> rooms.add(room(it)));
        if (isEmpty()) rooms.add(new ListItem(new EmptyState(getTranslation("copies.nowhere"))));
    }

    private ListItem room(BookInRoom room) {
        var acts = new Div();
        acts.addClassName("acts");
        if (member) acts(room, acts);
        var row = new ListItem(
                new RoomLink(room.room()),
                new Facts(room.place(), room.hours(), null),
                new Paragraph(said(room)),
                acts);
        row.setId("copies-" + room.room().slug());
        return row;
    }

    private String said(BookInRoom room) {
        var free = room.free();
        var many = room.copies().size();
        if (!free.isEmpty()) return getTranslation("copies.freeOf", many, free.size());
        var back = room.back();
        var said = back == null
                ? getTranslation("copies.allKept", many)
                : getTranslation("copies.allOut", many, new Moments(counter.clock(), getLocale()).date(back));
        return room.waiting() == 0 ? said : said + getTranslation("copies.waiting", room.waiting());
    }

    private void acts(BookInRoom room, Div acts) {
        var own = room.own();
        if (own != null && own.mine()) {
            acts.add(new Due(own, counter.clock()), new RouterLink(getTranslation("copies.mine"), LoansView.class));
        } else if (own != null) {
            acts.add(borrow("copies.fetch", own), place(own));
        } else if (!room.free().isEmpty()) {
            var first = room.free().getFirst();
            acts.add(borrow("copies.borrowThis", first), place(first));
        } else if (room.reservation() != null) {
            counter.waits(room.room().id(), book)
                    .ifPresent(it -> acts.add(new Waits(it, room.room(), counter, outcome, this::show)));
        } else {
            acts.add(Counter.named(
                    counter.reserve(
                            getTranslation("copies.reserve"), room.room().id(), book, outcome, this::show),
                    getTranslation("copies.reserveAt", room.room().name())));
        }
    }

    private Button borrow(String words, CopyRow copy) {
        return counter.borrow(getTranslation(words, copy.label()), copy.id(), outcome, this::show);
    }

    private Paragraph place(CopyRow copy) {
        var place = new Paragraph(copy.shelf());
        place.addClassName("soft");
        place.setVisible(!copy.shelf().isEmpty());
        return place;
    }
}
