package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** Identifies a call for titles across modules. */
public record CallId(UUID value) {
    public static CallId random() {
        return new CallId(UUID.randomUUID());
    }
}
