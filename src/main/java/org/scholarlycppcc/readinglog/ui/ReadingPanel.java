package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.ui.BookPanel;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.SharedNotes;
import org.springframework.core.annotation.Order;

/** Puts one's own reading of a book, the notes on it and those that others share on the book's page. */
@Order(1)
@org.springframework.stereotype.Component
class ReadingPanel implements BookPanel {
    private final ReadingLog log;
    private final SharedNotes notes;
    private final Noting noting;

    ReadingPanel(ReadingLog log, SharedNotes notes, Noting noting) {
        this.log = log;
        this.notes = notes;
        this.noting = noting;
    }

    @Override
    public Optional<Component> about(BookId book) {
        var noted = notes.on(book, MyReading.NOTES, SharedNotesSection.PAGE + 1);
        return Optional.of(new BookReading(
                new MyReading(log, noting, book, noted),
                new SharedNotesSection(notes, noting.clock(), book, noted.shared())));
    }
}
