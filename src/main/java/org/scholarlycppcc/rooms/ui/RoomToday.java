package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.ui.Shelf;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.RoomRow;
import org.springframework.core.annotation.Order;

/** The shelf of one's own room. */
@Order(6)
@org.springframework.stereotype.Component
class RoomToday implements TodayPanel {
    private static final int BOOKS = 8;

    private final ReadingRooms rooms;
    private final Lists lists;

    RoomToday(ReadingRooms rooms, Lists lists) {
        this.rooms = rooms;
        this.lists = lists;
    }

    @Override
    public Optional<Component> today() {
        return rooms.home().map(this::section);
    }

    private Section section(RoomRow room) {
        var name = new H2(new RoomLink(room.sector()));
        var facts = Stream.of(room.place(), room.hours())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Dot.BETWEEN));
        if (!facts.isEmpty()) name.getElement().appendChild(new Element("small").setText(facts));
        var section = new Section(name);
        section.addClassName("room");
        var books = lists.shelf(room.sector().id(), BOOKS);
        if (!books.isEmpty()) section.add(new Shelf(books));
        return section;
    }
}
