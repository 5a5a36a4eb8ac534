package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.Shelf;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.rooms.copies.HeldBook;
import org.scholarlycppcc.rooms.copies.Holdings;

/** The books that a room holds on paper, on their board, each with how many copies are there now. */
class RoomCopies extends Section {
    private static final int BOOKS = 15;

    RoomCopies(Holdings holdings, Catalogue catalogue, SectorRow room, boolean keeper) {
        addClassName("room-copies");
        setId("room-copies");
        add(new H2(getTranslation("copies.heading")));
        var held = holdings.books(room.id(), BOOKS);
        if (held.isEmpty()) add(new EmptyState(getTranslation(keeper ? "copies.noneKeeper" : "copies.none")));
        else
            shelve(
                    catalogue,
                    held.stream()
                            .collect(Collectors.toMap(
                                    HeldBook::book, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
        if (held.isEmpty() && !keeper) return;
        var all = new RouterLink(
                getTranslation(keeper ? "copies.look" : "copies.allOf"),
                HoldingsView.class,
                new RouteParameters(RoomView.SLUG, room.slug()));
        all.setId("all-copies");
        add(new Paragraph(all));
    }

    private void shelve(Catalogue catalogue, Map<BookId, HeldBook> held) {
        var books = catalogue.rows(held.keySet());
        add(new Shelf(
                held.keySet().stream().map(books::get).filter(Objects::nonNull).toList(),
                it -> it.title() + Dot.BETWEEN + there(held.get(it.id()))));
    }

    private String there(@Nullable HeldBook held) {
        return held == null || held.free() == 0
                ? getTranslation("copies.noneThere")
                : getTranslation("copies.there", held.free());
    }
}
