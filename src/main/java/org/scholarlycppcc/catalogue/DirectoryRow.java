package org.scholarlycppcc.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A book as the directory shows it, and its place in the order.
 *
 * @param category the place of its category, from 0
 */
public record DirectoryRow(
        BookId id,
        String title,
        String creators,
        int category,
        @Nullable UUID cover,
        String categoryName,
        int ordinal,
        String sortText) {
    public BookRow row() {
        return new BookRow(id, title, creators, category, cover);
    }
}
