package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** Identifies a member's own list. */
public record OwnListId(UUID value) {
    public static OwnListId random() {
        return new OwnListId(UUID.randomUUID());
    }
}
