package org.scholarlycppcc.catalogue;

import java.time.Instant;

/**
 * One of a member's own lists among the others.
 *
 * @param holds whether the book that was asked for stands on it
 */
public record OwnListRow(OwnListId id, String title, int books, OwnList.State state, Instant touched, boolean holds) {}
