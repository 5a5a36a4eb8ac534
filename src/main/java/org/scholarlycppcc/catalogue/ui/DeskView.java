package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.DraftRow;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.search.ui.UnfoundView;

/** The librarians' desk: the lists and their drafts, and the way to every book. */
@Route("desk")
@PageTitle("catalogue.desk")
@Menu(title = "catalogue.desk", order = 10)
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class DeskView extends Main {
    private final Moments moments;

    DeskView(Curating curating, Catalogue catalogue, CurrentMember member, Clock clock) {
        moments = new Moments(clock, getLocale());
        addClassName("desk");
        var rows = new UnorderedList();
        rows.addClassName("rows");
        curating.drafts().forEach(it -> rows.add(row(it)));
        add(
                new H1(getTranslation("catalogue.desk")),
                part("catalogue.lists", button("new-list", "catalogue.newList", NewListView.class), rows),
                part("catalogue.books", button("new-book", "catalogue.newBook", NewBookView.class), finder(catalogue)),
                imports(),
                missing());
        if (member.is(Roles.LIBRARIAN)) add(nominations());
    }

    private Paragraph nominations() {
        var link = new RouterLink(getTranslation("catalogue.nominations"), NominationDeskView.class);
        link.setId("desk-nominations");
        link.addClassName("missing");
        return new Paragraph(link);
    }

    private Paragraph imports() {
        var link = new RouterLink(getTranslation("catalogue.import"), ImportsView.class);
        link.setId("desk-import");
        link.addClassName("missing");
        return new Paragraph(link);
    }

    private Paragraph missing() {
        var link = new RouterLink(getTranslation("search.unfound"), UnfoundView.class);
        link.addClassName("missing");
        return new Paragraph(link);
    }

    private Section part(String heading, RouterLink begin, Component rest) {
        var head = new Div(new H2(getTranslation(heading)), begin);
        head.addClassName("desk-head");
        return new Section(head, rest);
    }

    private RouterLink button(String id, String words, Class<? extends Main> view) {
        var link = new RouterLink(getTranslation(words), view);
        link.setId(id);
        link.addClassNames("button", "primary");
        return link;
    }

    private BookPicker finder(Catalogue catalogue) {
        var finder = new BookPicker(getTranslation("catalogue.findToEdit"), catalogue);
        finder.setId("find-to-edit");
        finder.addValueChangeListener(it -> {
            if (it.getValue() != null)
                getUI().ifPresent(ui -> ui.navigate(
                        BookDeskView.class, BookDeskView.of(it.getValue().id())));
        });
        return finder;
    }

    private ListItem row(DraftRow list) {
        var link = new RouterLink(list.title(), ListDeskView.class, ListDeskView.of(list.slug()));
        var state = new Span(state(this, list.edition(), list.changed()));
        state.addClassName(list.changed() ? "unpublished" : "soft");
        var size = new Span(getTranslation("catalogue.deskRow", list.books(), moments.told(list.touched())));
        size.addClassName("soft");
        return new ListItem(link, state, size);
    }

    /** Whether a list is published, and whether its draft says more. */
    static String state(Component place, @Nullable Integer edition, boolean changed) {
        if (edition == null) return place.getTranslation("catalogue.neverPublished");
        return place.getTranslation(changed ? "catalogue.publishedAndChanged" : "catalogue.publishedAsIs", edition);
    }
}
