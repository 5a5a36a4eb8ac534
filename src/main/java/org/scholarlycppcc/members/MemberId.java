package org.scholarlycppcc.members;

import java.util.UUID;

/** Identifies a member across modules; also the name of the signed-in authentication. */
public record MemberId(UUID value) {
    public static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }
}
