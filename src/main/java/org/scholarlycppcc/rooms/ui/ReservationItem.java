package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.rooms.copies.ReservationRow;

/** A book that the signed-in member waits for, and how it stands with that. */
class ReservationItem extends ListItem {
    ReservationItem(
            ReservationRow reservation,
            @Nullable BookRow book,
            @Nullable SectorRow room,
            Counter counter,
            Outcome outcome,
            Runnable done) {
        if (book != null) add(new BookLink(book));
        var where = new Paragraph();
        where.addClassName("soft");
        if (room != null) where.add(new RoomLink(room));
        if (reservation.shelf() != null && !reservation.shelf().isEmpty()) where.add(new Span(reservation.shelf()));
        var moments = new Moments(counter.clock(), getLocale());
        var state = new Span(said(reservation, moments));
        state.addClassNames("copy-state", reservation.copy() == null ? "is-out" : "is-kept");
        var acts = new Div();
        acts.addClassName("acts");
        if (reservation.copy() != null && reservation.label() != null)
            acts.add(counter.borrow(
                    getTranslation("copies.fetch", reservation.label()), reservation.copy(), outcome, done));
        var title = book == null ? "" : book.title();
        var ended = reservation.ended() != null;
        acts.add(Counter.named(
                counter.cancel(
                        getTranslation(ended ? "copies.dismiss" : "copies.cancel"), reservation.id(), outcome, done),
                getTranslation(ended ? "copies.dismissOf" : "copies.cancelOf", title)));
        add(where, new Paragraph(state), acts);
    }

    private String said(ReservationRow it, Moments moments) {
        if (it.ended() != null) return getTranslation("copies.ended." + it.ended());
        if (it.keptUntil() != null) return getTranslation("copies.keptForYou", moments.date(it.keptUntil()));
        return getTranslation("copies.place", it.place(), moments.date(it.made()));
    }
}
