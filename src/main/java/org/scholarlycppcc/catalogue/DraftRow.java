package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorId;

/**
 * A list as the desk shows it.
 *
 * @param edition the latest published; none yet when it was never published
 * @param changed whether the draft says something that is not published
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
        Instant touched) {}
