package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Optional;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.ui.BookPanel;
import org.scholarlycppcc.groups.ReadTogether;
import org.springframework.core.annotation.Order;

/** The groups that read a book, and their discussions, on the book's page; a private group's are there for its members only. */
@org.springframework.stereotype.Component
@Order(3)
class GroupsOfBook implements BookPanel {
    private static final int GROUPS = 5;
    private static final int TOPICS = 3;

    private final ReadTogether together;
    private final Clock clock;

    GroupsOfBook(ReadTogether together, Clock clock) {
        this.together = together;
        this.clock = clock;
    }

    @Override
    public Optional<Component> about(BookId book) {
        var talks = together.of(book, GROUPS, TOPICS);
        return talks.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadingTogether(
                        talks, new Moments(clock, UI.getCurrent().getLocale())));
    }
}
