package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A book as the directory shows it, and its place in the order.
 *
 * @param category the place of its category, from 0
 * @param published the year
 * @param added when it came into the house; unknown of books from before that was kept
 * @param importance how strongly published lists recommend it at the most; nothing of a book on none
 */
public record DirectoryRow(
        BookId id,
        String title,
        String creators,
        String publisher,
        @Nullable Integer published,
        int category,
        @Nullable UUID cover,
        String categoryName,
        @Nullable Instant added,
        @Nullable Importance importance,
        String sortText) {
    public BookRow row() {
        return new BookRow(id, title, creators, category, cover);
    }
}
