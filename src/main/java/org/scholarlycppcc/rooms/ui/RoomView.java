package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.rooms.NoticeBoard;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.Room;
import org.scholarlycppcc.rooms.copies.Holdings;

/** The reading room of a sector: who keeps it, its shelf, its notices, and what other modules put into it. */
@Route("rooms/:slug")
@PermitAll
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String SLUG = "slug";

    private final ReadingRooms rooms;
    private final NoticeBoard notices;
    private final Lists lists;
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final CurrentMember member;
    private final List<RoomPanel> panels;
    private final ZoneId zone;
    private String name = "";

    RoomView(
            ReadingRooms rooms,
            NoticeBoard notices,
            Lists lists,
            Holdings holdings,
            Catalogue catalogue,
            CurrentMember member,
            List<RoomPanel> panels,
            Clock clock) {
        this.rooms = rooms;
        this.notices = notices;
        this.lists = lists;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.member = member;
        this.panels = panels;
        this.zone = clock.getZone();
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(SLUG).flatMap(rooms::find).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void show(Room room) {
        removeAll();
        name = getTranslation("rooms.of", room.sector().name());
        add(
                new RoomHead(rooms, room),
                new RoomShelf(lists, room.sector()),
                new RoomCopies(holdings, catalogue, room.sector(), room.keeper() || member.is(Roles.LIBRARIAN)),
                new Board(notices, room, zone));
        panels.stream()
                .map(it -> it.in(room.sector().id()))
                .flatMap(Optional::stream)
                .forEach(this::add);
    }
}
