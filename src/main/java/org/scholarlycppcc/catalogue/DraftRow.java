package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;

/**
 * A list as the desk shows it.
 *
 * @param edition the latest published; none yet when it was never published
 * @param changed whether the draft says something that is not published
 * @param owner who answers for it, unless that person may curate no longer
 * @param submitted when it was handed in for review that is not over
 */
public record DraftRow(
        ListId id,
        String slug,
        String title,
        ListKind kind,
        @Nullable SectorId sector,
        @Nullable Integer edition,
        boolean changed,
        int books,
        Instant touched,
        @Nullable MemberId owner,
        ListState state,
        @Nullable Instant submitted,
        @Nullable MemberId submittedBy,
        @Nullable MemberId takenBy) {}
