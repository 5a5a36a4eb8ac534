package org.scholarlycppcc.readinglog.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.readinglog.ReadingState;

/** The latest readings of each state, under the state's name and number. */
class StateSections extends Div {
    private static final int EACH = 12;

    StateSections(ReadingLog log, Dates dates, Catalogue catalogue, Runnable changed) {
        var latest = log.latest(EACH);
        var counts = log.counts();
        var books = catalogue.rows(latest.stream().map(ReadingRow::book).toList());
        var states = latest.stream().collect(groupingBy(ReadingRow::state));
        if (latest.isEmpty()) add(new EmptyState(getTranslation("readinglog.empty")));
        for (var state : ReadingState.values()) {
            var readings = states.getOrDefault(state, List.of());
            if (readings.isEmpty()) continue;
            var section = new StateSection(log, dates, state, changed);
            section.show(readings, books);
            var count = counts.getOrDefault(state, 0);
            section.count(count, count > readings.size());
            add(section);
        }
    }
}
