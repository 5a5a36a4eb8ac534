package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.scholarlycppcc.rooms.ReadingRooms;

/** All reading rooms, one's own first. */
@Route("rooms")
@PageTitle("rooms.heading")
@Menu(title = "rooms.heading", order = 1)
@PermitAll
class RoomsView extends Main {
    RoomsView(ReadingRooms rooms) {
        addClassName("rooms");
        var intro = new Paragraph(getTranslation("rooms.intro"));
        intro.addClassName("soft");
        var list = new UnorderedList();
        list.addClassName("room-doors");
        rooms.all().forEach(it -> list.add(new RoomDoor(it)));
        add(new H1(getTranslation("rooms.heading")), intro, list);
    }
}
