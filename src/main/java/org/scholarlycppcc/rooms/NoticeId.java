package org.scholarlycppcc.rooms;

import java.util.UUID;

/** Identifies a notice; made by the page before it asks, so that asking twice posts one. */
public record NoticeId(UUID value) {
    public static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }
}
