package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.Shelf;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.readinglog.ReadingState;

/** The readings of one state: cards while they go on, a shelf once they have ended. */
class StateSection extends Section {
    private final H2 name;
    private final Div place = new Div();
    private final ReadingLog log;
    private final Dates dates;
    private final ReadingState state;
    private final Runnable changed;

    StateSection(ReadingLog log, Dates dates, ReadingState state, Runnable changed) {
        this.log = log;
        this.dates = dates;
        this.state = state;
        this.changed = changed;
        var word = state.name().toLowerCase(Locale.ROOT);
        setId("state-" + word);
        name = new H2(getTranslation("readinglog.state." + word));
        if (state.open()) place.addClassName("readings");
        add(name, place);
    }

    /** Says how many there are; when not all are shown, leads to them. */
    void count(int count, boolean more) {
        var number = new Span(String.valueOf(count));
        number.addClassName("count");
        name.add(number);
        if (!more) return;
        var all = new RouterLink(getTranslation("readinglog.all", count), LogView.class);
        all.setQueryParameters(QueryParameters.of(LogView.STATE, state.name().toLowerCase(Locale.ROOT)));
        add(all);
    }

    void show(List<ReadingRow> readings, Map<BookId, BookRow> books) {
        if (state.open()) readings.forEach(it -> card(it, books.get(it.book())));
        else shelve(readings, books);
    }

    private void card(ReadingRow reading, @Nullable BookRow book) {
        if (book != null) place.add(new ReadingCard(log, dates, book, reading, changed));
    }

    private void shelve(List<ReadingRow> readings, Map<BookId, BookRow> books) {
        var ended = new HashMap<BookId, String>();
        readings.forEach(
                it -> Optional.ofNullable(it.ended()).ifPresent(day -> ended.putIfAbsent(it.book(), dates.of(day))));
        place.add(new Shelf(
                readings.stream()
                        .map(it -> books.get(it.book()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                it -> ended.getOrDefault(it.id(), "")));
    }
}
