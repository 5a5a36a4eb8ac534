package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.ui.BookPanel;
import org.scholarlycppcc.readinglog.SharedNotes;
import org.springframework.core.annotation.Order;

/** Puts the notes that others share on the page of their book. */
@Order(8)
@org.springframework.stereotype.Component
class SharedNotesPanel implements BookPanel {
    private final SharedNotes notes;
    private final Clock clock;

    SharedNotesPanel(SharedNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public Optional<Component> about(BookId book) {
        return Optional.of(new SharedNotesSection(notes, clock, book));
    }
}
