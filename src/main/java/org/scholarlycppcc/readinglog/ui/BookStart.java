package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookPicker;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;

/** Puts a book of the catalogue on the log. */
class BookStart extends Div {
    private final BookPicker picker;
    private final Runnable changed;

    BookStart(ReadingLog log, Catalogue catalogue, Runnable changed) {
        this.changed = changed;
        addClassName("book-start");
        picker = new BookPicker(getTranslation("readinglog.addBook"), catalogue);
        picker.setPlaceholder(getTranslation("readinglog.addBookHint"));
        add(picker, button("begin", log::begin), button("want", log::want));
    }

    private Button button(String words, BiConsumer<ReadingId, BookId> act) {
        return new Button(getTranslation("readinglog." + words), click -> {
            if (!Refusals.at(picker, () -> act.accept(ReadingId.random(), chosen()))) return;
            picker.clear();
            changed.run();
        });
    }

    private BookId chosen() {
        var book = picker.getValue();
        if (book == null) throw new Refusal("readinglog.chooseBook");
        return book.id();
    }
}
