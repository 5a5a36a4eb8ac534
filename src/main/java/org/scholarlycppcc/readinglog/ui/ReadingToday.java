package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.readinglog.ReadingState;
import org.springframework.core.annotation.Order;

/** The books one is in the middle of, each with the field for how far one has come. */
@Order(2)
@org.springframework.stereotype.Component
class ReadingToday implements TodayPanel {
    private static final int MOST = 3;

    private final ReadingLog log;
    private final Catalogue catalogue;
    private final Clock clock;

    ReadingToday(ReadingLog log, Catalogue catalogue, Clock clock) {
        this.log = log;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Optional<Component> today() {
        var current = log.of(ReadingState.READING, null, MOST);
        return current.isEmpty() ? Optional.empty() : Optional.of(section(current));
    }

    private Section section(List<ReadingRow> current) {
        var books = catalogue.rows(current.stream().map(ReadingRow::book).toList());
        var section = new Section();
        section.addClassName("my-books");
        section.add(new H2(new RouterLink(section.getTranslation("readinglog.current"), LogView.class)));
        var cards = new Div();
        cards.addClassName("readings");
        current.forEach(it -> Optional.ofNullable(books.get(it.book()))
                .ifPresent(book -> cards.add(new ReadingCard(log, new Dates(clock), book, it, () -> {}))));
        section.add(cards);
        return section;
    }
}
