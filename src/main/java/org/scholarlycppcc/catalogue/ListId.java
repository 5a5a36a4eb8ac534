package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** Identifies a list of books across modules. */
public record ListId(UUID value) {
    public static ListId random() {
        return new ListId(UUID.randomUUID());
    }

    /** The part of the address of a list that is begun at the desk. */
    String slug() {
        return value.toString().substring(0, 8);
    }
}
