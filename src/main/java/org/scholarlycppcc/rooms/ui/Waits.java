package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.rooms.copies.CopyPage;

/** That the signed-in member waits for a book in a room: the place in the queue, and the way to step back. */
class Waits extends Div {
    Waits(CopyPage.Place place, SectorRow room, Counter counter, Outcome outcome, Runnable done) {
        addClassName("waits");
        var made = new Moments(counter.clock(), getLocale()).date(place.made());
        var acts = new Div(
                Counter.named(
                        counter.cancel(getTranslation("copies.cancel"), place.reservation(), outcome, done),
                        getTranslation("copies.cancelAt", room.name())),
                new RouterLink(getTranslation("copies.mine"), LoansView.class));
        acts.addClassName("acts");
        add(new Paragraph(getTranslation("copies.place", place.number(), made)), acts);
    }
}
