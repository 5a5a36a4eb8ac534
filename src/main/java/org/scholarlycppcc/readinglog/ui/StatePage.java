package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.readinglog.ReadingState;

/** All readings of one state, a page at a time. */
class StatePage extends Div {
    private static final int PAGE = 24;

    private final StateSection section;
    private final Button more = new Button(getTranslation("readinglog.more"));
    private final ReadingLog log;
    private final Catalogue catalogue;
    private final ReadingState state;
    private @Nullable ReadingRow last;

    StatePage(ReadingLog log, Dates dates, Catalogue catalogue, ReadingState state, Runnable changed) {
        this.log = log;
        this.catalogue = catalogue;
        this.state = state;
        section = new StateSection(log, dates, state, changed);
        more.addClickListener(click -> more());
        add(new RouterLink(getTranslation("readinglog.back"), LogView.class), section, more);
        more();
    }

    private void more() {
        var page = log.of(state, last, PAGE + 1);
        var shown = page.stream().limit(PAGE).toList();
        section.show(shown, catalogue.rows(shown.stream().map(ReadingRow::book).toList()));
        if (!shown.isEmpty()) last = shown.getLast();
        more.setVisible(page.size() > PAGE);
    }
}
