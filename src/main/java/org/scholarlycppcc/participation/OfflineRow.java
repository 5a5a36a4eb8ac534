package org.scholarlycppcc.participation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * One entry of the offline book, with the entry that cancels it if there is one.
 *
 * @param reason why it was cancelled; none while it stands
 */
public record OfflineRow(
        OfflineId id,
        LocalDate heldOn,
        String occasion,
        MemberId enteredBy,
        Instant entered,
        @Nullable String reason,
        @Nullable MemberId cancelledBy,
        @Nullable Instant cancelled) {
    /** Whether it still counts. */
    public boolean stands() {
        return cancelled == null;
    }
}
