package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.Shelf;
import org.scholarlycppcc.rooms.RoomRow;

/** A room as one passes it: its name, where it is and when it is open. */
class RoomDoor extends ListItem {
    private static final int GLIMPSE = 4;

    /** Shows all the given books in one's own room and but a few of them in another. */
    RoomDoor(RoomRow room, List<BookRow> books) {
        setId("room-" + room.sector().slug());
        var name = new H2(new RoomLink(room.sector()));
        var words = new Div(name, new Facts(room.place(), room.hours(), room.convenor()));
        words.addClassName("words");
        add(words);
        if (room.mine()) {
            addClassName("own");
            var own = new Span(getTranslation("rooms.mine"));
            own.addClassName("own-mark");
            name.add(own);
        }
        var shown = room.mine() ? books : books.stream().limit(GLIMPSE).toList();
        if (!shown.isEmpty()) add(new Shelf(shown));
    }
}
