package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * Where a list stands, and by whose doing.
 *
 * @param reviewFirst whether a second librarian publishes
 * @param owner who answers for it, unless that person may curate no longer
 * @param review the last one; none when it was never submitted
 */
public record ListStanding(
        ListState state,
        boolean reviewFirst,
        @Nullable MemberId owner,
        @Nullable Instant archived,
        @Nullable MemberId archivedBy,
        @Nullable ListReview review) {}
