package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** Identifies a list of books across modules. */
public record ListId(UUID value) {
    public static ListId random() {
        return new ListId(UUID.randomUUID());
    }
}
