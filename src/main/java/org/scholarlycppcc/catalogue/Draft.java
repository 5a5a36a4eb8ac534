package org.scholarlycppcc.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A list as librarians work on it.
 *
 * @param version goes up with every act on the draft
 * @param edition the latest published; none yet when it was never published
 * @param changed whether it says something that is not published
 */
public record Draft(
        ListId id,
        String slug,
        int version,
        @Nullable Integer edition,
        boolean changed,
        ListStanding standing,
        Years years,
        ListContents contents) {}
