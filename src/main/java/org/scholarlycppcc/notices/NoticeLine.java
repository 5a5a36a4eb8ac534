package org.scholarlycppcc.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind about one thing, as one line; the counts are of what is new, or of all when nothing is.
 *
 * @param number the key by which pages go on
 * @param opens the notice to open: the first that is new, else the last
 * @param actor the name of who caused the last one; null when nobody is named
 * @param people how many different people caused it
 * @param visible whether the reader may see the thing at this moment; otherwise the line says nothing of it
 * @param excerpt the first words of what is opened; may be empty
 */
public record NoticeLine(
        long number,
        NoticeKind kind,
        UUID opens,
        String title,
        @Nullable String actor,
        int events,
        int people,
        boolean fresh,
        Instant told,
        boolean visible,
        String excerpt) {}
