package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scholarlycppcc.rooms.Room;

/** A part that a module adds to a sector's reading room, in the order of its {@code @Order}. */
public interface RoomPanel {
    Optional<Component> in(Room room);
}
