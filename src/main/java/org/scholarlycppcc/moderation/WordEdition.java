package org.scholarlycppcc.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * A step in the history of the word list.
 *
 * @param madeBy nobody where the house took over its file
 */
public record WordEdition(
        int number, @Nullable MemberId madeBy, Instant made, List<WordEntry> added, List<WordEntry> removed) {}
