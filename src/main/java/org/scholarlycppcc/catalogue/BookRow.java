package org.scholarlycppcc.catalogue;

/**
 * What a shelf or a list shows of a book.
 *
 * @param creators as printed: “[唐]杜甫 著”
 * @param category the place of its category, from 0; it colours the cover
 */
public record BookRow(BookId id, String title, String creators, int category) {}
