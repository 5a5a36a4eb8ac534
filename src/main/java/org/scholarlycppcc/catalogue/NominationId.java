package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** Identifies a nomination across modules. */
public record NominationId(UUID value) {
    public static NominationId random() {
        return new NominationId(UUID.randomUUID());
    }
}
