package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.ui.BookPanel;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.springframework.core.annotation.Order;

/** Puts one's own reading of a book and the notes on it on the book's page. */
@Order(1)
@org.springframework.stereotype.Component
class MyReadingPanel implements BookPanel {
    private final ReadingLog log;
    private final Noting noting;

    MyReadingPanel(ReadingLog log, Noting noting) {
        this.log = log;
        this.noting = noting;
    }

    @Override
    public Optional<Component> about(BookId book) {
        return Optional.of(new MyReading(log, noting, book));
    }
}
