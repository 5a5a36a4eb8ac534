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

/** My reading of one book, and my notes on it. */
class MyReading extends Section implements AfterNavigationObserver {
    static final int NOTES = 50;

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

    private void readings() {
        var all = log.of(book);
        readings.removeAll();
        if (all.stream().noneMatch(it -> it.state().open())) readings.add(beginning(all));
        all.forEach(it -> readings.add(new ReadingCard(log, new Dates(noting.clock()), it, this::readings)));
    }

    private Div beginning(List<ReadingRow> before) {
        var begin = new Button(getTranslation(before.isEmpty() ? "readinglog.begin" : "readinglog.again"), click -> {
            log.begin(ReadingId.random(), book);
            readings();
        });
        begin.setId("begin");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(begin);
        acts.addClassName("acts");
        if (before.isEmpty()) {
            acts.add(new Button(getTranslation("readinglog.want"), click -> {
                log.want(ReadingId.random(), book);
                readings();
            }));
        }
        return acts;
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
        writing.add(noting.form(book, audiences, this::notes));
    }
}
