package org.scholarlycppcc.moderation;

import java.util.UUID;

/** Identifies one round of review of a thing. */
public record ItemId(UUID value) {
    static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }
}
