package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.readinglog.NotePlace;
import org.scholarlycppcc.readinglog.NoteRow;
import org.scholarlycppcc.readinglog.NotesOn;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.readinglog.ReadingState;

/** My reading of one book, and my notes on it. */
class MyReading extends Section implements AfterNavigationObserver {
    static final int NOTES = 50;

    private final Div next = new Div();
    private final Div readings = new Div();
    private final Div writing = new Div();
    private final OwnNotes notes;
    private final ReadingLog log;
    private final Noting noting;
    private final Audiences audiences;
    private final BookId book;

    MyReading(ReadingLog log, Noting noting, BookId book, NotesOn noted) {
        this.log = log;
        this.noting = noting;
        this.book = book;
        audiences = noting.audiences(noted.groups());
        addClassNames("leaf", "my-reading");
        setId("my-reading");
        next.addClassName("acts");
        notes = new OwnNotes(noting, this::notes);
        var own = new Paragraph(getTranslation("readinglog.own"));
        own.addClassName("kicker");
        add(own, new H2(getTranslation("readinglog.mine")), readings, notes, writing);
        readings();
        show(noted.mine());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NotePlace.PARAMETER)
                .ifPresent(it -> {
                    if (it.equals(NotePlace.NEW)) write();
                    else notes.mark(it);
                });
    }

    /** What to do with the book next, for the head of its page; it follows what is entered here. */
    Div next() {
        return next;
    }

    private void readings() {
        var all = log.of(book);
        var open = all.stream().filter(it -> it.state().open()).findFirst();
        readings.removeAll();
        all.forEach(it -> readings.add(new ReadingCard(log, new Dates(noting.clock()), it, this::readings)));
        next.removeAll();
        open.ifPresentOrElse(this::goOn, () -> begin(all.isEmpty()));
    }

    private void goOn(ReadingRow reading) {
        switch (reading.state()) {
            case READING -> next.add(primary("readinglog.goOn", this::enter));
            case PAUSED -> next.add(primary("readinglog.resume", () -> turn(reading)));
            default -> next.add(primary("readinglog.begin", () -> turn(reading)));
        }
    }

    private void begin(boolean first) {
        next.add(primary(first ? "readinglog.begin" : "readinglog.again", () -> {
            log.begin(ReadingId.random(), book);
            readings();
            enter();
        }));
        if (!first) return;
        var want = new Button(getTranslation("readinglog.want"), click -> {
            log.want(ReadingId.random(), book);
            readings();
        });
        want.addThemeVariants(ButtonVariant.TERTIARY);
        next.add(want);
    }

    private Button primary(String words, Runnable act) {
        var button = new Button(getTranslation(words), click -> act.run());
        button.setId("read-next");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void turn(ReadingRow reading) {
        log.turn(reading.id(), ReadingState.READING);
        readings();
        enter();
    }

    // To where one says how far one has come.
    private void enter() {
        readings.getChildren()
                .flatMap(it -> ((ReadingCard) it).progress().stream())
                .findFirst()
                .ifPresent(ProgressEntry::focus);
    }

    private void notes() {
        show(noting.notebook().mineOn(book, NOTES));
    }

    private void show(List<NoteRow> written) {
        notes.removeAll();
        notes.show(written, audiences, it -> "");
        writing.removeAll();
        var open = new Button(getTranslation("readinglog.writeNote"), click -> write());
        open.setId("write-note");
        writing.add(open);
    }

    private void write() {
        writing.removeAll();
        var form = noting.form(book, audiences, this::notes);
        writing.add(form);
        form.focus();
    }
}
