package org.scholarlycppcc.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * All that is known of a book; what is not known is empty.
 *
 * @param category the place of its category, from 0
 * @param isbn without hyphens
 * @param checkedAgainst the source its facts were checked against
 */
public record BookFacts(
        BookId id,
        int version,
        String title,
        String subtitle,
        String creators,
        int category,
        String categorySlug,
        String categoryName,
        String publisher,
        @Nullable Integer published,
        String isbn,
        String about,
        String why,
        String checkedAgainst) {
    public BookRow row() {
        return new BookRow(id, title, creators, category);
    }

    /** The facts as the desk edits them. */
    public BookCard card() {
        return new BookCard(
                title,
                subtitle,
                creators,
                categorySlug,
                publisher,
                published == null ? "" : String.valueOf(published),
                isbn,
                about,
                why,
                checkedAgainst);
    }
}
