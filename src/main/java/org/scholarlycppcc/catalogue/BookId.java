package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** Identifies a book across modules. */
public record BookId(UUID value) {
    public static BookId random() {
        return new BookId(UUID.randomUUID());
    }
}
