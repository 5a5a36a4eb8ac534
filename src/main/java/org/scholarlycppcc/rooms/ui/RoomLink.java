package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.members.SectorRow;

/** A link to the reading room of a sector, by the room's name. */
public class RoomLink extends RouterLink {
    public RoomLink(SectorRow sector) {
        super("", RoomView.class, new RouteParameters(RoomView.SLUG, sector.slug()));
        setText(getTranslation("rooms.of", sector.name()));
    }
}
