package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.Room;
import org.scholarlycppcc.rooms.RoomText;

/** The door of a room: its name, who keeps it, where and when, and the welcome; whoever keeps it changes that here. */
class RoomHead extends Header {
    private final Div said = new Div();
    private final Div keeping = new Div();
    private final ReadingRooms rooms;
    private final Room room;

    RoomHead(ReadingRooms rooms, Room room) {
        this.rooms = rooms;
        this.room = room;
        addClassName("room-head");
        var all = new Paragraph(new RouterLink(getTranslation("rooms.heading"), RoomsView.class));
        all.addClassName("kicker");
        keeping.addClassName("room-keeping");
        add(all, new H1(getTranslation("rooms.of", room.sector().name())), said, keeping);
        say(room.text());
        if (room.keeper()) offer();
    }

    private void say(RoomText text) {
        said.removeAll();
        var convenor = room.convenor() == null ? null : room.convenor().name();
        said.add(new Facts(text.place(), text.hours(), convenor));
        if (!text.welcome().isEmpty()) said.add(new Written(text.welcome()));
        else if (text.place().isEmpty())
            said.add(new EmptyState(getTranslation(room.keeper() ? "rooms.emptyKeeper" : "rooms.empty")));
    }

    private void offer() {
        keeping.removeAll();
        var open = new Button(getTranslation("rooms.furnish"), click -> furnish());
        open.setId("furnish");
        keeping.add(open);
    }

    private void furnish() {
        keeping.removeAll();
        var now = rooms.find(room.sector().slug()).map(Room::text).orElse(room.text());
        keeping.add(new RoomEditor(rooms, room.sector().id(), now, this::say, this::offer));
    }
}
