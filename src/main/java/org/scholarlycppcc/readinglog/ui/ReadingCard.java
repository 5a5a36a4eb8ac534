package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookCover;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.readinglog.ReadingState;

/** A book that is being read, waits or rests: how far it is, and what can be done next. */
class ReadingCard extends Article {
    private final Div acts = new Div();
    private final @Nullable ProgressEntry progress;
    private final ReadingLog log;
    private final Runnable changed;

    /** A card with the book's cover and title. */
    ReadingCard(ReadingLog log, Dates dates, BookRow book, ReadingRow reading, Runnable changed) {
        this(log, dates, I18NProvider.translate("readinglog.howFar", book.title()), reading, changed);
        addClassName(reading.state().name().toLowerCase(Locale.ROOT));
        var cover = new BookCover(book);
        getElement().insertChild(0, cover.getElement());
        var words = getChildren().skip(1).findFirst().orElseThrow();
        words.getElement().insertChild(0, new H3(new BookLink(book)).getElement());
        addClassName("with-cover");
    }

    /** A card on the page of the book itself. */
    ReadingCard(ReadingLog log, Dates dates, ReadingRow reading, Runnable changed) {
        this(log, dates, I18NProvider.translate("readinglog.howFarHere"), reading, changed);
    }

    private ReadingCard(ReadingLog log, Dates dates, String label, ReadingRow reading, Runnable changed) {
        this.log = log;
        this.changed = changed;
        addClassName("reading");
        setId("reading-" + reading.id().value());
        var words = new Div();
        words.addClassName("words");
        var since = new Paragraph(dates.of(reading));
        since.addClassName("kicker");
        words.add(since);
        acts.addClassName("acts");
        progress = reading.state() == ReadingState.READING ? new ProgressEntry(log, reading, label, this::acts) : null;
        if (progress != null) words.add(progress);
        acts(reading);
        words.add(acts);
        add(words);
    }

    /** Where one enters how far one has come, while the book is being read. */
    Optional<ProgressEntry> progress() {
        return Optional.ofNullable(progress);
    }

    private void acts(ReadingRow reading) {
        acts.removeAll();
        switch (reading.state()) {
            case READING -> {
                var done = turn(reading, ReadingState.FINISHED, "finish");
                if (reading.total() != null && reading.reached() >= reading.total()) {
                    done.removeThemeVariants(ButtonVariant.TERTIARY);
                    done.addThemeVariants(ButtonVariant.PRIMARY);
                }
                acts.add(done, turn(reading, ReadingState.PAUSED, "pause"), turn(reading, ReadingState.LEFT, "leave"));
            }
            case WANT -> {
                acts.add(turn(reading, ReadingState.READING, "begin"));
                acts.add(button("forget", () -> log.forget(reading.id())));
            }
            case PAUSED ->
                acts.add(turn(reading, ReadingState.READING, "resume"), turn(reading, ReadingState.LEFT, "leave"));
            case FINISHED, LEFT -> acts.add(turn(reading, ReadingState.READING, "reopen"));
        }
    }

    private Button turn(ReadingRow reading, ReadingState to, String words) {
        return button(words, () -> log.turn(reading.id(), to));
    }

    private Button button(String words, Runnable act) {
        var button = new Button(getTranslation("readinglog." + words), click -> {
            act.run();
            changed.run();
        });
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
