package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.rooms.ReadingRooms;

/** All reading rooms, one's own first. */
@Route("rooms")
@PageTitle("rooms.heading")
@Menu(title = "rooms.heading", order = 1)
@PermitAll
class RoomsView extends Main {
    private static final int BOOKS = 8;

    RoomsView(ReadingRooms rooms, Lists lists, CurrentMember member) {
        addClassName("rooms");
        var intro = new Paragraph(getTranslation("rooms.intro"));
        intro.addClassName("soft");
        var list = new UnorderedList();
        list.addClassName("room-doors");
        var shelves = lists.shelves(BOOKS);
        rooms.all()
                .forEach(it -> list.add(
                        new RoomDoor(it, shelves.getOrDefault(it.sector().id(), List.of()))));
        add(new H1(getTranslation("rooms.heading")), intro);
        if (member.is(Roles.MEMBER)) add(loans());
        add(list);
    }

    private Paragraph loans() {
        var loans = new Paragraph(new RouterLink(getTranslation("copies.mine"), LoansView.class));
        loans.addClassName("to-loans");
        return loans;
    }
}
