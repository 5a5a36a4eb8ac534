package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;

/**
 * A published list as a directory shows it.
 *
 * @param sector whose list it is; nobody's in particular when it is the committee's
 * @param edition how often it has been published
 * @param archived since when it is listed no longer
 * @param proposedBy whose own list it was
 * @param books how many it names
 */
public record ListRow(
        ListId id,
        String slug,
        String title,
        ListKind kind,
        @Nullable SectorId sector,
        String introduction,
        int edition,
        Instant publishedAt,
        @Nullable Instant archived,
        @Nullable MemberId proposedBy,
        int books) {}
