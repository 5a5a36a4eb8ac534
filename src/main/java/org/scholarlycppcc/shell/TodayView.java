package org.scholarlycppcc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.TodayPanel;

/** What a member finds first after signing in: this week, by the parts the modules add. */
@Route("")
@PageTitle("shell.today")
@Menu(title = "shell.today", order = 0)
@PermitAll
class TodayView extends Main {
    TodayView(List<TodayPanel> panels, Clock clock) {
        addClassName("today");
        var date = new Paragraph(Days.written(LocalDate.now(clock), getLocale()));
        date.addClassName("date");
        add(date, new H1(getTranslation("shell.thisWeek")));
        var parts =
                panels.stream().map(TodayPanel::today).flatMap(Optional::stream).toList();
        if (parts.stream().noneMatch(Component::isVisible)) add(nothing());
        add(parts);
    }

    private EmptyState nothing() {
        var nothing = new EmptyState(getTranslation("shell.nothingToday"));
        nothing.add(new Anchor("books", getTranslation("catalogue.books")));
        return nothing;
    }
}
