package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.ListRow;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.ui.ListLink;
import org.scholarlycppcc.catalogue.ui.Shelf;
import org.scholarlycppcc.members.SectorRow;

/** The books of a room on their board, and the lists they come from. */
class RoomShelf extends Section {
    private static final int BOOKS = 15;

    RoomShelf(Lists lists, SectorRow sector) {
        addClassName("room-shelf");
        add(new H2(getTranslation("rooms.shelf")));
        var books = lists.shelf(sector.id(), BOOKS);
        if (books.isEmpty()) add(new EmptyState(getTranslation("rooms.emptyShelf")));
        else add(new Shelf(books), lists(lists.ofSector(sector.id())));
    }

    private UnorderedList lists(List<ListRow> rows) {
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(it -> {
            var count = new Span(getTranslation("rooms.books", it.books()));
            count.addClassName("soft");
            list.add(new ListItem(new ListLink(it), count));
        });
        return list;
    }
}
