package org.scholarlycppcc.readinglog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;

/**
 * A reading as its reader sees it.
 *
 * @param total length of the reader's edition in the unit, where known
 * @param begun first day of reading
 * @param ended day on which it was finished or left
 * @param touched when it last changed
 */
public record ReadingRow(
        ReadingId id,
        BookId book,
        ReadingState state,
        Unit unit,
        int reached,
        @Nullable Integer total,
        @Nullable LocalDate begun,
        @Nullable LocalDate ended,
        Instant touched) {}
