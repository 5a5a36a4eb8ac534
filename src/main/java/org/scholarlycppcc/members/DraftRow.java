package org.scholarlycppcc.members;

import java.time.Instant;

/**
 * Something begun and not yet published, as a list of one's own shows it.
 *
 * @param place the path at which it is continued
 * @param begins its first words
 */
public record DraftRow(String place, String begins, Instant saved) {}
