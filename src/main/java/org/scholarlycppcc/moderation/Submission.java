package org.scholarlycppcc.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something whoever is signed in handed in: what became of it, who is to decide until when, and why it was decided so.
 *
 * @param shown nothing for a report, and when the thing is gone
 */
public record Submission(Row row, Moderated.@Nullable Shown shown) {
    /**
     * What is stored of it.
     *
     * @param reported whether it is a report on another's thing
     * @param staff whether staff decide too, or only those of its circle
     * @param reason empty as long as nothing is decided
     */
    public record Row(
            String kind,
            UUID subject,
            boolean reported,
            boolean staff,
            ItemState state,
            Instant opened,
            LocalDate due,
            @Nullable Instant decided,
            String reason) {}
}
