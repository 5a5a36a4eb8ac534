package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.ListKind;
import org.scholarlycppcc.catalogue.ListRow;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;

/** The published lists: the committee's, then those of the sectors in their customary order. */
@Route("lists")
@PageTitle("catalogue.lists")
@Menu(title = "catalogue.lists", order = 3)
@PermitAll
class ListsView extends Main {
    private final Moments moments;

    ListsView(Lists lists, Sectors sectors, CurrentMember member, Clock clock) {
        moments = new Moments(clock, getLocale());
        addClassName("lists");
        add(new H1(getTranslation("catalogue.lists")));
        if (member.is(Roles.MEMBER))
            add(acts(
                    link("nominate-a-book", "catalogue.nominateABook", NominationsView.class),
                    link("own-lists", "catalogue.ownLists", OwnListsView.class)));
        var published = lists.published();
        if (published.isEmpty()) add(new EmptyState(getTranslation("catalogue.noLists")));
        var order = sectors.all().stream().map(SectorRow::id).toList();
        for (var kind : ListKind.values()) {
            var some = published.stream()
                    .filter(it -> it.kind() == kind)
                    .sorted(Comparator.comparingInt(it -> order.indexOf(it.sector())))
                    .toList();
            if (!some.isEmpty()) add(part(kind, some));
        }
    }

    private static Div acts(RouterLink... links) {
        var acts = new Div(links);
        acts.addClassName("acts");
        return acts;
    }

    private RouterLink link(String id, String words, Class<? extends Main> view) {
        var link = new RouterLink(getTranslation(words), view);
        link.setId(id);
        link.addClassName("button");
        return link;
    }

    private Section part(ListKind kind, List<ListRow> lists) {
        var part = new Section(new H2(getTranslation("catalogue.kind." + kind)));
        lists.forEach(it -> part.add(new ListCard(it, moments)));
        part.addClassName("list-cards");
        return part;
    }
}
