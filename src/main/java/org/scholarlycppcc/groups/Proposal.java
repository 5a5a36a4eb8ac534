package org.scholarlycppcc.groups;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;

/**
 * What a member proposes to read in a group (提议): a book, or without one a week of the plan.
 *
 * @param due by when those who lead the group decide
 * @param reason why it was declined
 */
public record Proposal(
        ProposalId id,
        MemberId proposedBy,
        Instant proposed,
        LocalDate due,
        @Nullable BookId book,
        String title,
        String reading,
        String question,
        String why,
        @Nullable Boolean adopted,
        @Nullable String reason,
        @Nullable MemberId decidedBy,
        @Nullable Instant decided) {
    public State state() {
        return adopted == null ? State.WAITING : adopted ? State.ADOPTED : State.DECLINED;
    }

    /** Where a proposal stands. */
    public enum State {
        WAITING,
        ADOPTED,
        DECLINED
    }
}
