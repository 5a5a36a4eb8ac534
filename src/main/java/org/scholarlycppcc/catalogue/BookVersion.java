package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * What a book said from some moment on.
 *
 * @param kept since when; unknown of versions from before they were kept
 * @param keptBy whose act it was; nobody's for what the house did by itself
 */
public record BookVersion(
        int version, @Nullable Instant kept, @Nullable MemberId keptBy, Cause cause, BookCard card) {}
