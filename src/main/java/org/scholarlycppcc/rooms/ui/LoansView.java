package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.rooms.copies.LoanRow;
import org.scholarlycppcc.rooms.copies.OwnLoans;
import org.scholarlycppcc.rooms.copies.ReservationRow;

/** What the signed-in member has borrowed and waits for, and when it is due. */
@Route("loans")
@PageTitle("copies.mine")
@Menu(title = "copies.mine", order = 5.5)
@RolesAllowed(Roles.MEMBER)
class LoansView extends Main {
    private final Section loans = new Section();
    private final Section reservations = new Section();
    private final Outcome outcome = new Outcome();
    private final OwnLoans own;
    private final Catalogue catalogue;
    private final Sectors sectors;
    private final Counter counter;

    LoansView(OwnLoans own, Catalogue catalogue, Sectors sectors, Counter counter) {
        this.own = own;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.counter = counter;
        addClassName("loans");
        loans.setId("loans");
        reservations.setId("reservations");
        var seen = new Paragraph(getTranslation("copies.seen"));
        seen.addClassName("soft");
        add(new H1(getTranslation("copies.mine")), seen, outcome, loans, reservations);
        show();
    }

    private void show() {
        var borrowed = own.loans();
        var reserved = own.reservations();
        var books = catalogue.rows(Stream.concat(
                        borrowed.stream().map(LoanRow::book), reserved.stream().map(ReservationRow::book))
                .toList());
        var rooms = sectors.all().stream().collect(Collectors.toMap(SectorRow::id, it -> it));
        loans.removeAll();
        loans.add(new H2(getTranslation("copies.borrowedNow", borrowed.size())));
        if (borrowed.isEmpty())
            loans.add(
                    new EmptyState(getTranslation("copies.noLoans")),
                    new RouterLink(getTranslation("copies.toRooms"), RoomsView.class));
        var list = new UnorderedList();
        list.addClassName("rows");
        borrowed.forEach(it ->
                list.add(new LoanItem(it, books.get(it.book()), rooms.get(it.room()), counter, outcome, this::show)));
        loans.add(list);
        reservations.removeAll();
        reservations.setVisible(!reserved.isEmpty());
        reservations.add(new H2(getTranslation("copies.reservedNow")));
        var waiting = new UnorderedList();
        waiting.addClassName("rows");
        reserved.forEach(it -> waiting.add(
                new ReservationItem(it, books.get(it.book()), rooms.get(it.room()), counter, outcome, this::show)));
        reservations.add(waiting);
    }
}
