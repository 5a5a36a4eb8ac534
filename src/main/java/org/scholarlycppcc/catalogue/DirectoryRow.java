package org.scholarlycppcc.catalogue;

/**
 * A book as the directory shows it, and its place in the order.
 *
 * @param category the place of its category, from 0
 */
public record DirectoryRow(
        BookId id, String title, String creators, int category, String categoryName, int ordinal, String sortText) {
    public BookRow row() {
        return new BookRow(id, title, creators, category);
    }
}
