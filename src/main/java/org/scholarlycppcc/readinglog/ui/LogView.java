package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingState;

/** My reading (我的阅读): what I read, want to read and have read, and what I noted; for nobody else's eyes. */
@Route("log")
@PageTitle("readinglog.heading")
@Menu(title = "readinglog.heading", order = 5)
@PermitAll
class LogView extends Main implements BeforeEnterObserver {
    static final String STATE = "state";

    private final Div readings = new Div();
    private final ReadingLog log;
    private final Dates dates;
    private final Catalogue catalogue;
    private final NotesSection notes;
    private Optional<ReadingState> only = Optional.empty();

    LogView(ReadingLog log, Catalogue catalogue, Noting noting) {
        this.log = log;
        this.catalogue = catalogue;
        dates = new Dates(noting.clock());
        notes = new NotesSection(noting, catalogue);
        addClassName("log");
        var own = new Paragraph(getTranslation("readinglog.ownPage"));
        own.addClassName("soft");
        add(
                new H1(getTranslation("readinglog.heading")),
                own,
                new BookStart(log, catalogue, this::show),
                readings,
                notes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(LogView::state);
        notes.setVisible(only.isEmpty());
        if (only.isEmpty()) notes.show();
        show();
    }

    private void show() {
        readings.removeAll();
        only.ifPresentOrElse(
                it -> readings.add(new StatePage(log, dates, catalogue, it, this::show)),
                () -> readings.add(new StateSections(log, dates, catalogue, this::show)));
    }

    private static Optional<ReadingState> state(String typed) {
        return Arrays.stream(ReadingState.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }
}
