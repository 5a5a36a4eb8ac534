package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.scholarlycppcc.rooms.RoomRow;

/** A room as one passes it: its name, where it is and when it is open. */
class RoomDoor extends ListItem {
    RoomDoor(RoomRow room) {
        setId("room-" + room.sector().slug());
        var name = new H2(new RoomLink(room.sector()));
        if (room.mine()) {
            addClassName("own");
            var own = new Span(getTranslation("rooms.mine"));
            own.addClassName("own-mark");
            name.add(own);
        }
        add(name);
        line(room.place());
        line(room.hours());
        if (room.convenor() != null) line(getTranslation("rooms.convenor", room.convenor()));
    }

    private void line(String words) {
        if (words.isEmpty()) return;
        var line = new Paragraph(words);
        line.addClassName("soft");
        add(line);
    }
}
