package org.scholarlycppcc.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param place where it stands; empty when the title says it
 * @param passage the part of its text that fits best; empty when it has none
 * @param path where it opens, without a leading slash; {@code mark} parameters carry the marked words
 */
public record Find(
        Kind kind, Marked title, String place, @Nullable Instant at, Marked passage, String path) {}
