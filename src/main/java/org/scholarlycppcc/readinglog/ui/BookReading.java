package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.scholarlycppcc.catalogue.ui.Leading;

/** One's own reading of a book and the notes on it; the head of the page leads on with it. */
class BookReading extends Div implements Leading {
    private final MyReading mine;

    BookReading(MyReading mine, SharedNotesSection shared) {
        super(mine, shared);
        this.mine = mine;
    }

    @Override
    public Component next() {
        return mine.next();
    }
}
