package org.scholarlycppcc.groups;

import java.util.UUID;

/** Identifies a reading group across modules. */
public record GroupId(UUID value) {
    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }
}
