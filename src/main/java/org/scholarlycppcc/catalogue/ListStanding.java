package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * Where a list stands, and by whose doing.
 *
 * @param reviewFirst whether a second librarian publishes
 * @param review the last one; none when it was never submitted
 */
public record ListStanding(
        ListState state,
        boolean reviewFirst,
        @Nullable Instant archived,
        @Nullable MemberId archivedBy,
        @Nullable ListReview review) {}
