package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.ui.BookPanel;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.rooms.copies.Holdings;
import org.scholarlycppcc.rooms.copies.Stocking;
import org.springframework.core.annotation.Order;

/** In which rooms a book stands on paper, on its page; before what one does with it elsewhere. */
@Order(-1)
@org.springframework.stereotype.Component
class CopiesPanel implements BookPanel {
    private final Holdings holdings;
    private final Stocking stocking;
    private final Counter counter;
    private final Sectors sectors;
    private final CurrentMember member;

    CopiesPanel(Holdings holdings, Stocking stocking, Counter counter, Sectors sectors, CurrentMember member) {
        this.holdings = holdings;
        this.stocking = stocking;
        this.counter = counter;
        this.sectors = sectors;
        this.member = member;
    }

    @Override
    public Optional<Component> about(BookId book) {
        var copies = new BookCopies(holdings, counter, book, member.is(Roles.MEMBER));
        var keeper = copies.isForKeepers();
        if (keeper) copies.add(new CopyForm(stocking, new RoomPicker(sectors, holdings), book, copies::show));
        return copies.isEmpty() && !keeper ? Optional.empty() : Optional.of(copies);
    }
}
