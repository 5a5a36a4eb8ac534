package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.rooms.NoticeBoard;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.Room;
import org.scholarlycppcc.rooms.RoomText;

/** The reading room of a sector: who keeps it, its shelf, its notices, and what other modules put into it. */
@Route("rooms/:slug")
@PermitAll
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String SLUG = "slug";

    private final ReadingRooms rooms;
    private final NoticeBoard notices;
    private final List<RoomPanel> panels;
    private final ZoneId zone;
    private final H1 name = new H1();
    private final Paragraph facts = new Paragraph();
    private final Div welcome = new Div();

    RoomView(ReadingRooms rooms, NoticeBoard notices, List<RoomPanel> panels, Clock clock) {
        this.rooms = rooms;
        this.notices = notices;
        this.panels = panels;
        this.zone = clock.getZone();
        addClassName("room");
        facts.addClassNames("soft", "room-facts");
        welcome.addClassName("room-welcome");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(SLUG).flatMap(rooms::find).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return name.getText();
    }

    private void show(Room room) {
        removeAll();
        var all = new RouterLink(getTranslation("rooms.heading"), RoomsView.class);
        var kicker = new Paragraph(all);
        kicker.addClassName("kicker");
        name.setText(getTranslation("rooms.of", room.sector().name()));
        say(room, room.text());
        add(new Header(kicker, name, facts), welcome);
        if (room.keeper()) add(keeping(room));
        add(new Board(notices, room, zone));
        panels.stream()
                .map(it -> it.in(room.sector().id()))
                .flatMap(Optional::stream)
                .forEach(this::add);
    }

    private void say(Room room, RoomText text) {
        var convenor = room.convenor() == null
                ? ""
                : getTranslation("rooms.convenor", room.convenor().name());
        facts.setText(String.join(
                " · ",
                Stream.of(convenor, text.place(), text.hours())
                        .filter(it -> !it.isEmpty())
                        .toList()));
        facts.setVisible(!facts.getText().isEmpty());
        welcome.removeAll();
        if (!text.welcome().isEmpty()) welcome.add(new Written(text.welcome()));
        else if (text.place().isEmpty())
            welcome.add(new EmptyState(getTranslation(room.keeper() ? "rooms.emptyKeeper" : "rooms.empty")));
    }

    private Div keeping(Room room) {
        var place = new Div();
        place.addClassName("room-keeping");
        var open = new Button(getTranslation("rooms.furnish"));
        open.setId("furnish");
        open.addClickListener(click -> {
            place.removeAll();
            var now = rooms.find(room.sector().slug()).map(Room::text).orElse(room.text());
            place.add(open, new RoomEditor(rooms, room.sector().id(), now, text -> {
                place.removeAll();
                place.add(open);
                say(room, text);
            }));
        });
        place.add(open);
        return place;
    }
}
