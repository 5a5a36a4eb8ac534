package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.moderation.DecisionLog;
import org.scholarlycppcc.moderation.LogEntry;

/** The log of decisions, the newest first; the page is part of the address. */
@Route("review/log")
@PageTitle("moderation.log")
@PermitAll
class DecisionLogView extends Main implements BeforeEnterObserver {
    private static final int PAGE = 30;

    private final DecisionLog log;
    private final Telling telling;

    DecisionLogView(DecisionLog log, Clock clock) {
        this.log = log;
        telling = new Telling(clock);
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("before")
                .map(DecisionLogView::number)
                .orElse(null);
        var kicker = new Paragraph(new RouterLink(getTranslation("moderation.review"), ReviewView.class));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("moderation.log")), telling.line("moderation.logHint"));
        var entries = log.entries(before, PAGE + 1);
        if (entries.isEmpty()) add(new EmptyState(getTranslation("moderation.nothingDecided")));
        var rows = new OrderedList();
        rows.addClassName("rows");
        entries.stream().limit(PAGE).forEach(it -> rows.add(row(it)));
        if (!entries.isEmpty()) add(rows);
        if (entries.size() > PAGE) add(older(entries.get(PAGE - 1).row().number()));
    }

    private ListItem row(LogEntry entry) {
        var row = entry.row();
        var what = new Paragraph(telling.words(
                "moderation.decided." + row.state(),
                entry.decidedBy(),
                telling.words("moderation.cause." + row.cause())));
        what.addClassName("what");
        var item = new ListItem(what);
        var when = new Paragraph(telling.moment(row.decided()));
        when.addClassName("soft");
        if (!entry.path().isEmpty()) {
            when.add(Dot.BETWEEN);
            when.add(new Anchor(entry.path(), entry.place()));
        }
        item.add(when);
        if (!row.reason().isEmpty()) item.add(new Paragraph(telling.words("moderation.because", row.reason())));
        return item;
    }

    private Nav older(long last) {
        var link = new RouterLink(getTranslation("moderation.older"), DecisionLogView.class);
        link.setQueryParameters(QueryParameters.of("before", String.valueOf(last)));
        var nav = new Nav(link);
        nav.setAriaLabel(getTranslation("moderation.older"));
        nav.addClassName("acts");
        return nav;
    }

    // Whatever else stands in the address shows the newest.
    private static @Nullable Long number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }
}
