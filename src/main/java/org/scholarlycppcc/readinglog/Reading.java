package org.scholarlycppcc.readinglog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;

/** One member's way through one book (阅读记录). */
record Reading(
        @Id UUID id,
        UUID reader,
        @InsertOnlyProperty UUID book,
        ReadingState state,
        Unit unit,
        int reached,
        @Nullable Integer pages,
        @Nullable Integer chapters,
        @Nullable LocalDate begun,
        @Nullable LocalDate ended,
        Instant touched,
        @Version int version) {
    static Reading of(ReadingId id, MemberId reader, BookId book, Instant now) {
        return new Reading(
                id.value(),
                reader.value(),
                book.value(),
                ReadingState.WANT,
                Unit.PAGES,
                0,
                null,
                null,
                null,
                null,
                now,
                0);
    }

    /** Takes another state; the first day of reading stays, the last one goes when the book is taken up again. */
    Reading turned(ReadingState to, LocalDate today, Instant now) {
        return new Reading(
                id,
                reader,
                book,
                to,
                unit,
                reached,
                pages,
                chapters,
                to == ReadingState.WANT ? null : begun == null ? today : begun,
                to.open() ? null : state == to ? ended : today,
                now,
                version);
    }

    /** Comes to a place in the book, and so is being read; a reading that ended takes no more. */
    Reading logged(Progress progress, LocalDate today, Instant now) {
        if (!state.open()) throw new Refusal("readinglog.ended");
        progress.within(progress.total() == null ? total(progress.unit()) : progress.total());
        var going = turned(ReadingState.READING, today, now);
        return new Reading(
                id,
                reader,
                book,
                going.state,
                progress.unit(),
                progress.reached(),
                progress.unit() == Unit.PAGES && progress.total() != null ? progress.total() : pages,
                progress.unit() == Unit.CHAPTERS && progress.total() != null ? progress.total() : chapters,
                going.begun,
                null,
                now,
                version);
    }

    private @Nullable Integer total(Unit unit) {
        return switch (unit) {
            case PAGES -> pages;
            case CHAPTERS -> chapters;
            case PERCENT -> Integer.valueOf(100);
        };
    }
}
