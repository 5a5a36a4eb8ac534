package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.search.Finds;
import org.scholarlycppcc.search.Kind;
import org.scholarlycppcc.search.Search;

/** What was found, the best first, by kind and page; its address holds all of it. */
@Route("search")
@PageTitle("search.heading")
@Menu(title = "search.heading", order = 6)
@PermitAll
class SearchView extends Main implements BeforeEnterObserver {
    private static final int HEADING = 40;

    private final Search search;
    private final Clock clock;

    SearchView(Search search, Clock clock) {
        this.search = search;
        this.clock = clock;
        addClassName("search");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/js/marked-text.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var request = Request.of(event.getLocation().getQueryParameters());
        if (request.typed().isBlank()) {
            add(new H1(getTranslation("search.heading")), new Examples());
        } else {
            show(request, search.find(request.typed(), request.kind(), request.after()));
        }
    }

    private void show(Request request, Finds finds) {
        var kicker = new Paragraph(getTranslation("search.heading"));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("search.asked", shortened(request.typed()))));
        if (!finds.whole()) add(new EmptyState(getTranslation("search.beingBuilt")));
        if (finds.total() > 0) add(kinds(request, finds));
        if (!finds.page().isEmpty()) add(rows(finds), pages(request, finds));
        else if (finds.whole()) add(new EmptyState(getTranslation("search.nothing")), new Examples());
    }

    private Nav kinds(Request request, Finds finds) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("search.kinds"));
        nav.addClassName("kinds");
        nav.add(kind(request, null, finds.total()));
        finds.counts().forEach((kind, count) -> nav.add(kind(request, kind, count)));
        return nav;
    }

    private RouterLink kind(Request request, @Nullable Kind kind, int count) {
        var link = link(kind == null ? getTranslation("search.all") : Kinds.name(this, kind), request.kept(kind));
        var number = new Span(String.valueOf(count));
        number.addClassName("count");
        link.add(number);
        if (Objects.equals(kind, request.kind())) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private OrderedList rows(Finds finds) {
        var rows = new OrderedList();
        rows.addClassNames("rows", "finds");
        finds.page().forEach(it -> rows.add(new FindRow(it, clock.getZone())));
        return rows;
    }

    private Nav pages(Request request, Finds finds) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("search.pages"));
        nav.addClassName("acts");
        if (request.after() != null) nav.add(link(getTranslation("search.first"), request.from(null)));
        if (finds.next() != null) nav.add(link(getTranslation("search.next"), request.from(finds.next())));
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    private static RouterLink link(String words, Request to) {
        var link = new RouterLink(words, SearchView.class);
        link.setQueryParameters(to.address());
        return link;
    }

    private static String shortened(String typed) {
        var line = typed.strip();
        return line.codePointCount(0, line.length()) <= HEADING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, HEADING)) + "…";
    }
}
