package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.catalogue.Edition;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents;
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
    static final String ENTRY = "entry";
    private static final String SINCE = "since";
    private static final String IMPORTANCE = "importance";

    private final H1 title = new H1();
    private final Lists lists;
    private final Roster roster;
    private final Moments moments;
    private Map<UUID, String> nominators = Map.of();
    private String credit = "";
    private String wanted = "";

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
        query.getSingleParameter(SINCE).flatMap(ListView::number).ifPresent(it -> showChanges(edition, it));
        wanted = query.getSingleParameter(ENTRY).orElse("");
        show(
                edition,
                query.getSingleParameter(IMPORTANCE)
                        .flatMap(ListView::importance)
                        .orElse(null));
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

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Optional<Importance> importance(String typed) {
        return Stream.of(Importance.values())
                .filter(it -> word(it).equals(typed))
                .findAny();
    }

    private static String word(Importance importance) {
        return importance.name().toLowerCase(Locale.ROOT);
    }

    private Header head(ListRow list) {
        title.setText(list.title());
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.lists"), ListsView.class));
        kicker.addClassName("kicker");
        var state = new Paragraph(
                getTranslation("catalogue.edition", list.edition(), moments.told(list.publishedAt()), list.books()));
        state.addClassName("soft");
        if (list.edition() > 1) state.add(since(list));
        var exports = new Exports();
        exports.lead("lists/" + list.slug(), "", getTranslation("catalogue.export.list", list.edition(), list.books()));
        exports.offerPrint("lists/" + list.slug());
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

    private RouterLink since(ListRow list) {
        int before = list.edition() - 1;
        var link = link(list, getTranslation("catalogue.since", before), SINCE, String.valueOf(before));
        link.setId("since");
        return link;
    }

    private static RouterLink link(ListRow list, String words, String parameter, String word) {
        var link = new RouterLink(words, ListView.class, new RouteParameters(SLUG, list.slug()));
        if (!word.isEmpty()) link.setQueryParameters(QueryParameters.of(parameter, word));
        link.setHighlightCondition((it, event) -> false);
        return link;
    }

    private void showChanges(Edition edition, int since) {
        if (since < 1 || since >= edition.list().edition()) return;
        var changed = new Section(
                new H2(getTranslation("catalogue.changedSince", since)),
                new WhatChanged(lists.changes(edition, since), edition.list().slug()));
        changed.addClassNames("leaf", "changed");
        add(changed);
    }

    private void show(Edition edition, @Nullable Importance only) {
        add(weights(edition, only));
        var sections = edition.contents().sections().stream()
                .map(it -> narrowed(it, only))
                .filter(it -> !it.entries().isEmpty())
                .toList();
        if (sections.size() > 1) add(contents(edition.list().slug(), sections));
        sections.forEach(it -> add(section(it)));
    }

    private static ListContents.Section narrowed(ListContents.Section section, @Nullable Importance only) {
        if (only == null) return section;
        var some =
                section.entries().stream().filter(it -> it.importance() == only).toList();
        return new ListContents.Section(section.id(), section.title(), some);
    }

    private Nav weights(Edition edition, @Nullable Importance only) {
        var nav = new Nav(weight(edition, null, only));
        for (var importance : Importance.values()) nav.add(weight(edition, importance, only));
        nav.addClassName("chips");
        nav.setAriaLabel(getTranslation("catalogue.weights"));
        return nav;
    }

    private RouterLink weight(Edition edition, @Nullable Importance importance, @Nullable Importance only) {
        long books = edition.contents()
                .entries()
                .filter(it -> importance == null || it.importance() == importance)
                .count();
        var name = importance == null ? "catalogue.allWeights" : "catalogue.importance." + importance;
        var link = link(edition.list(), "", IMPORTANCE, importance == null ? "" : word(importance));
        var number = new Span(String.valueOf(books));
        number.addClassName("soft");
        link.add(new Span(getTranslation(name)), number);
        if (importance == only) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Nav contents(String slug, java.util.List<ListContents.Section> sections) {
        var nav = new Nav();
        for (var section : sections) {
            var link = new Anchor("lists/" + slug + "#section-" + section.id(), section.title());
            link.setRouterIgnore(true);
            nav.add(link);
        }
        nav.addClassName("contents");
        nav.setAriaLabel(getTranslation("catalogue.contents"));
        return nav;
    }

    private Section section(ListContents.Section section) {
        var number = new Span(String.valueOf(section.entries().size()));
        number.addClassName("soft");
        var heading = new H2(new Span(section.title()), number);
        heading.setId("section-" + section.id());
        return new Section(heading, new Entries(section.entries(), nominators, wanted));
    }
}
