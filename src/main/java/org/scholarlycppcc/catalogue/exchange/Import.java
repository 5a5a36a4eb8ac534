package org.scholarlycppcc.catalogue.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.scholarlycppcc.members.MemberId;

/**
 * A file of books that a librarian brings in.
 *
 * @param mapping which of the columns, counted from 0, holds what
 * @param category the slug for books whose row names none; empty for none
 * @param total how many rows it has
 * @param done how many of them the work at hand has behind it
 */
public record Import(
        ImportId id,
        String fileName,
        Source source,
        Instant started,
        MemberId startedBy,
        List<String> columns,
        Map<Integer, Column> mapping,
        String category,
        ImportState state,
        int total,
        int done) {
    /** How long what its rows say is kept. */
    static final Duration KEPT = Duration.ofDays(180);

    /** Until when what its rows say is kept, and it can be taken back. */
    public Instant keptUntil() {
        return started.plus(KEPT);
    }
}
