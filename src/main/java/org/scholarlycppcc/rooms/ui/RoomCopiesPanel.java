package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.rooms.Room;
import org.scholarlycppcc.rooms.copies.Holdings;
import org.springframework.core.annotation.Order;

/** What a room holds on paper, on its page. */
@org.springframework.stereotype.Component
@Order(1)
class RoomCopiesPanel implements RoomPanel {
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final CurrentMember member;

    RoomCopiesPanel(Holdings holdings, Catalogue catalogue, CurrentMember member) {
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.member = member;
    }

    @Override
    public Optional<Component> in(Room room) {
        var keeper = room.keeper() || member.is(Roles.LIBRARIAN);
        return Optional.of(new RoomCopies(holdings, catalogue, room.sector(), keeper));
    }
}
