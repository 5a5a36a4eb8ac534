package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.scholarlycppcc.rooms.NoticeBoard;
import org.scholarlycppcc.rooms.Room;
import org.springframework.core.annotation.Order;

/** The board with a room's notices, on its page. */
@org.springframework.stereotype.Component
@Order(2)
class BoardPanel implements RoomPanel {
    private final NoticeBoard notices;
    private final Clock clock;

    BoardPanel(NoticeBoard notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Optional<Component> in(Room room) {
        return Optional.of(new Board(notices, room, clock.getZone()));
    }
}
