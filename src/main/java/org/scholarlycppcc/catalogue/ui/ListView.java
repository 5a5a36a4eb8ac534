package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.catalogue.Edition;
import org.scholarlycppcc.catalogue.ListName;
import org.scholarlycppcc.catalogue.ListRow;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.Years;
import org.scholarlycppcc.members.Roster;

/** A published list with its sections and entries and, when asked for, what changed since an earlier edition. */
@Route("lists/:slug")
@PermitAll
class ListView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String SLUG = "slug";

    private final H1 title = new H1();
    private final Lists lists;
    private final Roster roster;
    private final Moments moments;
    private Map<UUID, String> nominators = Map.of();
    private String credit = "";

    ListView(Lists lists, Roster roster, Clock clock) {
        this.lists = lists;
        this.roster = roster;
        moments = new Moments(clock, getLocale());
        addClassName("list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var edition =
                event.getRouteParameters().get(SLUG).flatMap(lists::edition).orElseThrow(NotFoundException::new);
        removeAll();
        nominators = nominators(edition);
        add(head(edition.list()));
        years(lists.years(edition.list().id()));
        ListChanges.asked(query, edition.list().edition()).ifPresent(it -> showChanges(edition, it));
        add(new ListSections(edition.contents(), address(edition.list().slug()), query, nominators));
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private Map<UUID, String> nominators(Edition edition) {
        var nominators = lists.nominators(edition);
        var people = roster.rows(Stream.concat(
                        nominators.values().stream(),
                        Stream.ofNullable(edition.list().proposedBy()))
                .toList());
        var proposer = edition.list().proposedBy() == null
                ? null
                : people.get(edition.list().proposedBy());
        credit = proposer == null ? "" : proposer.name();
        var names = new HashMap<UUID, String>();
        nominators.forEach((entry, member) -> {
            var person = people.get(member);
            if (person != null) names.put(entry, person.name());
        });
        return names;
    }

    private Header head(ListRow list) {
        title.setText(list.title());
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.lists"), ListsView.class));
        kicker.addClassName("kicker");
        var state = new Paragraph(
                getTranslation("catalogue.edition", list.edition(), moments.told(list.publishedAt()), list.books()));
        state.addClassName("soft");
        if (list.edition() > 1) state.add(ListChanges.link(address(list.slug()), list.edition() - 1));
        var exports = new Exports();
        exports.lead(address(list.slug()), "", getTranslation("catalogue.export.list", list.edition(), list.books()));
        exports.offerPrint(address(list.slug()));
        var header = new Header(kicker, title);
        var archived = list.archived();
        if (archived != null) {
            var notice = new Paragraph(getTranslation("catalogue.archivedNotice", moments.told(archived)));
            notice.setId("archived");
            notice.addClassName("turned");
            header.add(notice);
        }
        header.add(state);
        if (!credit.isEmpty()) {
            var by = new Paragraph(getTranslation("catalogue.ownListBy", credit));
            by.addClassName("soft");
            header.add(by);
        }
        header.add(new Written(list.introduction()), exports);
        return header;
    }

    private void years(Years years) {
        var links = new Nav();
        links.setId("years");
        links.addClassName("acts");
        links.setAriaLabel(getTranslation("catalogue.years"));
        year("catalogue.before", years.before(), links);
        year("catalogue.next", years.next(), links);
        if (links.getChildren().findAny().isPresent()) add(links);
    }

    private void year(String words, @Nullable ListName list, Nav links) {
        if (list != null)
            links.add(new RouterLink(
                    getTranslation(words, list.title()), ListView.class, new RouteParameters(SLUG, list.slug())));
    }

    private void showChanges(Edition edition, int since) {
        add(new ListChanges(
                since, lists.changes(edition, since), address(edition.list().slug())));
    }

    private static String address(String slug) {
        return "lists/" + slug;
    }
}
