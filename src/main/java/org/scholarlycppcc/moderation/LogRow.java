package org.scholarlycppcc.moderation;

import java.time.Instant;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;

/** A decision as the log keeps it: who, what, when and why, and nothing of the text. */
public record LogRow(
        long number,
        String kind,
        UUID subject,
        Cause cause,
        ItemState state,
        MemberId decidedBy,
        Instant decided,
        String reason) {}
