package org.scholarlycppcc.rooms.copies;

import java.util.UUID;

/** Identifies a copy; made by the page before it asks, so that asking twice adds one. */
public record CopyId(UUID value) {
    public static CopyId random() {
        return new CopyId(UUID.randomUUID());
    }
}
