package org.scholarlycppcc.rooms.copies;

import org.scholarlycppcc.catalogue.BookId;

/** A book that a room holds: how many copies, and how many of them are free now. */
public record HeldBook(BookId book, int copies, int free) {}
