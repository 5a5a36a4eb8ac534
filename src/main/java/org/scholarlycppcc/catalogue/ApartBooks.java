package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.scholarlycppcc.members.MemberId;

/** Two books of which a librarian said that they are not the same. */
public record ApartBooks(BookId one, BookId other, MemberId saidBy, Instant said) {}
