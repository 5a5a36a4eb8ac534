package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.Room;

/** The reading room of a sector: who keeps it, its shelf, and what modules put into it. */
@Route("rooms/:slug")
@PermitAll
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String SLUG = "slug";

    private final ReadingRooms rooms;
    private final Lists lists;
    private final List<RoomPanel> panels;
    private String name = "";

    RoomView(ReadingRooms rooms, Lists lists, List<RoomPanel> panels) {
        this.rooms = rooms;
        this.lists = lists;
        this.panels = panels;
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
        add(new RoomHead(rooms, room), new RoomShelf(lists, room.sector()));
        panels.stream().map(it -> it.in(room)).flatMap(Optional::stream).forEach(this::add);
    }
}
