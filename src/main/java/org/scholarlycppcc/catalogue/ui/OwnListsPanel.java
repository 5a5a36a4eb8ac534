package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.OwnListing;
import org.scholarlycppcc.catalogue.OwnLists;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.core.annotation.Order;

/** Where a member puts a book on an own list, on the page of the book. */
@org.springframework.stereotype.Component
@Order(2)
class OwnListsPanel implements BookPanel {
    private final OwnLists lists;
    private final OwnListing listing;
    private final CurrentMember member;

    OwnListsPanel(OwnLists lists, OwnListing listing, CurrentMember member) {
        this.lists = lists;
        this.listing = listing;
        this.member = member;
    }

    @Override
    public Optional<Component> about(BookId book) {
        return member.is(Roles.MEMBER) ? Optional.of(new ToOwnList(lists, listing, book)) : Optional.empty();
    }
}
