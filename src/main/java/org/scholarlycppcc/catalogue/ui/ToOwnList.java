package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.OwnListId;
import org.scholarlycppcc.catalogue.OwnListRow;
import org.scholarlycppcc.catalogue.OwnListing;
import org.scholarlycppcc.catalogue.OwnLists;

/** Puts a book on one of a member's own lists, or on a new one, in two clicks. */
class ToOwnList extends Details implements Leading {
    private final OwnLists lists;
    private final OwnListing listing;
    private final BookId book;
    private final Said told = new Said();
    private final Repairs repairs = new Repairs();
    private final Div choices = new Div();

    ToOwnList(OwnLists lists, OwnListing listing, BookId book) {
        this.lists = lists;
        this.listing = listing;
        this.book = book;
        setId("to-own-list");
        setSummaryText(getTranslation("catalogue.toOwnList"));
        told.setId("own-said");
        choices.addClassName("acts");
        add(told, repairs, choices, begin());
        // Most who read the page of a book do not look here, so nothing is asked before they do.
        addOpenedChangeListener(it -> {
            if (it.isOpened()) show();
        });
    }

    /** Itself: whoever wants it opens it where they stand. */
    @Override
    public Component next() {
        return this;
    }

    private void show() {
        choices.removeAll();
        lists.mine(book).forEach(it -> {
            if (it.holds()) choices.add(standing(it));
            else choices.add(new Button(it.title(), click -> put(it.id(), it.title())));
        });
    }

    private RouterLink standing(OwnListRow list) {
        return new RouterLink(
                getTranslation("catalogue.onOwnList", list.title()), OwnListView.class, OwnListView.of(list.id()));
    }

    private void put(OwnListId list, String title) {
        if (!repairs.done(() -> listing.add(list, book))) return;
        told.say(getTranslation("catalogue.putOnOwnList", title));
        show();
    }

    private Div begin() {
        var title = new TextField(getTranslation("catalogue.newOwnList"));
        title.setId("own-list-title");
        title.setMaxLength(200);
        var begin = new Button(getTranslation("catalogue.beginWithBook"), click -> {
            if (Refusals.at(title, () -> put(lists.begin(title.getValue()), title.getValue()))) title.clear();
        });
        begin.setId("own-list-begin");
        var form = new Div(title, begin);
        form.addClassName("adding");
        return form;
    }
}
