package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.readinglog.NotePlace;
import org.scholarlycppcc.readinglog.SharedNote;
import org.scholarlycppcc.readinglog.SharedNotes;

/** What others noted on a book and share with the one who looks, the newest first. */
class SharedNotesSection extends Section implements AfterNavigationObserver {
    static final int PAGE = 10;

    private final Div list = new Div();
    private final Button older = new Button(getTranslation("readinglog.olderNotes"));
    private final SharedNotes notes;
    private final Clock clock;
    private final BookId book;
    private @Nullable Long last;

    /** Begins with the first ones, of which there is one more than a page when older ones follow. */
    SharedNotesSection(SharedNotes notes, Clock clock, BookId book, List<SharedNote> first) {
        this.notes = notes;
        this.clock = clock;
        this.book = book;
        addClassName("shared-notes");
        list.addClassName("notes");
        older.addClickListener(click -> show(notes.on(book, last, PAGE + 1)));
        add(new H2(getTranslation("readinglog.sharedNotes")), list, older);
        show(first);
        setVisible(!first.isEmpty());
    }

    /** Shows and marks the note that a link came for, also when it is an old one. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NotePlace.PARAMETER)
                .ifPresent(this::mark);
    }

    private void show(List<SharedNote> page) {
        page.stream().limit(PAGE).forEach(it -> {
            list.add(item(it));
            last = it.note().number();
        });
        older.setVisible(page.size() > PAGE);
    }

    private void mark(String wanted) {
        var here = list.getChildren()
                .map(NoteItem.class::cast)
                .filter(it -> it.is(wanted))
                .findFirst();
        here.ifPresentOrElse(
                NoteItem::mark,
                () -> NotePlace.id(wanted)
                        .flatMap(notes::find)
                        .filter(it -> it.note().book().equals(book))
                        .ifPresent(it -> {
                            var item = item(it);
                            list.addComponentAsFirst(item);
                            item.mark();
                        }));
    }

    private NoteItem item(SharedNote shared) {
        var seen = "readinglog.seen." + shared.note().visibility().name().toLowerCase(Locale.ROOT);
        return new NoteItem(
                shared.note(),
                shared.writer(),
                new Moments(clock, getLocale()).told(shared.note().written()),
                getTranslation(seen));
    }
}
