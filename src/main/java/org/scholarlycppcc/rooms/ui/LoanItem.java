package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookCover;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.rooms.copies.LoanRow;

/** A copy that the signed-in member has: until when, and how to keep it longer or bring it back. */
class LoanItem extends ListItem {
    LoanItem(
            LoanRow loan,
            @Nullable BookRow book,
            @Nullable SectorRow room,
            Counter counter,
            Outcome outcome,
            Runnable done) {
        addClassName("loan");
        var words = new Div();
        words.addClassName("words");
        if (book != null) {
            add(new BookCover(book));
            words.add(new BookLink(book));
        }
        var where = new Paragraph(new CopyLink(loan.copy(), loan.label()));
        where.addClassName("soft");
        if (room != null) where.add(new RoomLink(room));
        var due = new Span(getTranslation(
                loan.overdue() ? "copies.said.OVERDUE" : "copies.dueOn",
                new Moments(counter.clock(), getLocale()).date(loan.due())));
        due.addClassNames("copy-state", loan.overdue() ? "is-overdue" : "is-out");
        var title = book == null ? loan.label() : book.title();
        var acts = new Div();
        acts.addClassName("acts");
        if (!loan.renewed() && !loan.wanted())
            acts.add(Counter.named(
                    counter.renew(getTranslation("copies.renew"), loan.id(), outcome, done),
                    getTranslation("copies.renewOf", title)));
        acts.add(Counter.named(
                counter.giveBack(getTranslation("copies.return"), loan.id(), outcome, done),
                getTranslation("copies.returnOf", title)));
        words.add(where, new Paragraph(due));
        if (loan.renewed() || loan.wanted()) {
            var why = new Paragraph(getTranslation(loan.wanted() ? "copies.wanted" : "copies.renewedAlready"));
            why.addClassName("soft");
            words.add(why);
        }
        words.add(acts);
        add(words);
    }
}
