package org.scholarlycppcc.readinglog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the members of the demo read and noted. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.READINGS)
class DemoReadings implements ApplicationRunner {
    private final Readings readings;
    private final Notes notes;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Groups groups;
    private final Index index;
    private final Clock clock;

    DemoReadings(
            Readings readings,
            Notes notes,
            Catalogue catalogue,
            Roster roster,
            Groups groups,
            Index index,
            Clock clock) {
        this.readings = readings;
        this.notes = notes;
        this.catalogue = catalogue;
        this.roster = roster;
        this.groups = groups;
        this.index = index;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (readings.count() + notes.count() > 0) return;
        AsHouse.run(() -> {
            Content.rows("demo/readings.csv").forEach(this::read);
            Content.rows("demo/notes.csv").stream()
                    .sorted(Comparator.comparingInt(it -> Integer.parseInt(it.get("day"))))
                    .forEach(this::note);
        });
    }

    private void read(CSVRecord row) {
        var state = ReadingState.valueOf(row.get("state").toUpperCase(Locale.ROOT));
        var begun = day(row.get("started_day"));
        var ended = day(row.get("finished_day"));
        var unit = row.get("unit").isEmpty()
                ? Unit.PAGES
                : Unit.valueOf(row.get("unit").toUpperCase(Locale.ROOT));
        var total = number(row.get("total"));
        readings.save(new Reading(
                UUID.randomUUID(),
                reader(row).value(),
                book(row).value(),
                state,
                unit,
                row.get("progress").isEmpty() ? 0 : Integer.parseInt(row.get("progress")),
                unit == Unit.PAGES ? total : null,
                unit == Unit.CHAPTERS ? total : null,
                begun,
                ended,
                evening(ended == null ? LocalDate.now(clock).minusDays(1) : ended),
                0));
    }

    private void note(CSVRecord row) {
        var writer = reader(row);
        var book = book(row);
        var visibility = Visibility.valueOf(row.get("visibility").toUpperCase(Locale.ROOT));
        var typed = new NoteText(row.get("page"), row.get("quote"), row.get("text"), visibility, null);
        var written = evening(LocalDate.now(clock).plusDays(Integer.parseInt(row.get("day"))));
        var note = Note.written(NoteId.random(), writer, book, typed, circle(visibility, writer, book), written);
        notes.save(note);
        index.changed(Kind.NOTE, note.id());
    }

    /** The group of the writer, best the one that reads the book, or the writer's sector. */
    private @Nullable UUID circle(Visibility visibility, MemberId writer, BookId book) {
        return switch (visibility) {
            case PRIVATE, COMMITTEE -> null;
            case ROOM ->
                roster.find(writer).map(MemberRow::sector).orElseThrow().value();
            case GROUP ->
                groups.all().stream()
                        .filter(it -> groups.admits(it.id(), writer))
                        .min(Comparator.comparing(it -> !book.equals(it.book())))
                        .map(GroupRow::id)
                        .orElseThrow()
                        .value();
        };
    }

    private MemberId reader(CSVRecord row) {
        return roster.byAccount(row.get("account")).orElseThrow();
    }

    private BookId book(CSVRecord row) {
        return catalogue.byKey(row.get("book")).orElseThrow();
    }

    private @Nullable LocalDate day(String offset) {
        return offset.isEmpty() ? null : LocalDate.now(clock).plusDays(Integer.parseInt(offset));
    }

    private static @Nullable Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private Instant evening(LocalDate day) {
        return day.atTime(20, 30).atZone(clock.getZone()).toInstant();
    }
}
