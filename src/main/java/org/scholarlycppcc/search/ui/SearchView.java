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
import org.scholarlycppcc.search.OwnSearches;
import org.scholarlycppcc.search.Question;
import org.scholarlycppcc.search.Search;

/** What was found, the best first, by kind and page; its address holds all of it. */
@Route("search")
@PageTitle("search.heading")
@Menu(title = "search.heading", order = 6)
@PermitAll
class SearchView extends Main implements BeforeEnterObserver {
    private static final int HEADING = 40;

    private final Search search;
    private final OwnSearches searches;
    private final Clock clock;

    SearchView(Search search, OwnSearches searches, Clock clock) {
        this.search = search;
        this.searches = searches;
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
        var question = Request.of(event.getLocation().getQueryParameters());
        if (question.typed().isBlank()) {
            add(new H1(getTranslation("search.heading")), new Recent(searches), new Examples());
        } else {
            show(question, search.find(question));
        }
    }

    private void show(Question question, Finds finds) {
        var kicker = new Paragraph(getTranslation("search.heading"));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("search.asked", shortened(question.typed()))));
        if (finds.meant() != null) add(meant(finds.meant()));
        if (!finds.whole()) add(new EmptyState(getTranslation("search.beingBuilt")));
        if (finds.total() > 0) add(kinds(question, finds));
        if (finds.total() > 0 || !question.kept().isEmpty()) add(new Narrowing(question, finds));
        if (!finds.page().isEmpty()) add(rows(finds), pages(question, finds));
        else if (finds.whole()) add(new EmptyState(getTranslation("search.nothing")), new Examples());
    }

    private Paragraph meant(String other) {
        var meant = new Paragraph(new Span(getTranslation("search.meant")), link(other, Question.of(other)));
        meant.addClassName("meant");
        return meant;
    }

    private Nav kinds(Question question, Finds finds) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("search.kinds"));
        nav.addClassName("kinds");
        nav.add(kind(question, null, finds.total()));
        finds.counts().forEach((kind, count) -> nav.add(kind(question, kind, count)));
        return nav;
    }

    private RouterLink kind(Question question, @Nullable Kind kind, int count) {
        var link = link(kind == null ? getTranslation("search.all") : Kinds.name(this, kind), question.keptTo(kind));
        link.add(new Count(count));
        if (Objects.equals(kind, question.kind())) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private OrderedList rows(Finds finds) {
        var rows = new OrderedList();
        rows.addClassNames("rows", "finds");
        finds.page().forEach(it -> rows.add(new FindRow(it, clock.getZone())));
        return rows;
    }

    private Nav pages(Question question, Finds finds) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("search.pages"));
        nav.addClassName("acts");
        if (question.after() != null) nav.add(link(getTranslation("search.first"), question.from(null)));
        if (finds.next() != null) nav.add(link(getTranslation("search.next"), question.from(finds.next())));
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    static RouterLink link(String words, Question to) {
        var link = new RouterLink(words, SearchView.class);
        link.setQueryParameters(Request.address(to));
        return link;
    }

    private static String shortened(String typed) {
        var line = typed.strip();
        return line.codePointCount(0, line.length()) <= HEADING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, HEADING)) + "…";
    }
}
