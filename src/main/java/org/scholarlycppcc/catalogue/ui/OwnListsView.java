package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.OwnListRow;
import org.scholarlycppcc.catalogue.OwnLists;

/** A member's own lists, and where one is begun. */
@Route("lists/mine")
@PageTitle("catalogue.ownLists")
@RolesAllowed(Roles.MEMBER)
class OwnListsView extends Main {
    private final Moments moments;

    OwnListsView(OwnLists lists, Clock clock) {
        moments = new Moments(clock, getLocale());
        addClassName("own-lists");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.lists"), ListsView.class));
        kicker.addClassName("kicker");
        var seen = new Paragraph(getTranslation("catalogue.ownListsSeen"));
        seen.addClassName("soft");
        add(kicker, new H1(getTranslation("catalogue.ownLists")), seen);
        var mine = lists.mine(null);
        if (mine.isEmpty()) add(new EmptyState(getTranslation("catalogue.noOwnLists")));
        var rows = new UnorderedList();
        rows.addClassName("rows");
        mine.forEach(it -> rows.add(row(it)));
        add(rows, begin(lists));
    }

    private ListItem row(OwnListRow list) {
        var link = new RouterLink(list.title(), OwnListView.class, OwnListView.of(list.id()));
        link.addClassName("list-link");
        var size = new Span(getTranslation("catalogue.deskRow", list.books(), moments.told(list.touched())));
        size.addClassName("soft");
        return new ListItem(link, OwnListView.badge(this, list.state()), size);
    }

    private Div begin(OwnLists lists) {
        var title = new TextField(getTranslation("catalogue.newOwnList"));
        title.setId("own-list-title");
        title.setMaxLength(200);
        var begin = new Button(getTranslation("catalogue.beginOwnList"));
        begin.setId("own-list-begin");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(click -> Refusals.at(title, () -> {
            var id = lists.begin(title.getValue());
            getUI().ifPresent(it -> it.navigate(OwnListView.class, OwnListView.of(id)));
        }));
        var form = new Div(title, begin);
        form.addClassName("adding");
        return form;
    }
}
