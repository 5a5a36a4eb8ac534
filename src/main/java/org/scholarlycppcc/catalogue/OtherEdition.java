package org.scholarlycppcc.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another edition of the same work, and by what it is told apart. */
public record OtherEdition(
        BookId id,
        String title,
        String creators,
        int category,
        @Nullable UUID cover,
        String publisher,
        @Nullable Integer published) {
    public BookRow row() {
        return new BookRow(id, title, creators, category, cover);
    }
}
