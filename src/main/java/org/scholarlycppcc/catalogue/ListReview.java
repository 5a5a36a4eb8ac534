package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * That a draft was submitted for review, who took it, and what became of it.
 *
 * @param outcome none as long as nobody has decided
 * @param reason why it was given back
 */
public record ListReview(
        String message,
        Instant submitted,
        MemberId submittedBy,
        @Nullable Instant taken,
        @Nullable MemberId takenBy,
        @Nullable Outcome outcome,
        @Nullable Instant decided,
        @Nullable MemberId decidedBy,
        String reason) {
    /** How a review ends. */
    public enum Outcome {
        PUBLISHED,
        GIVEN_BACK,
        /** By whoever submitted it. */
        TAKEN_BACK
    }
}
