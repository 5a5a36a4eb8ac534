package org.scholarlycppcc.groups;

import java.util.UUID;

/** Identifies a discussion across groups. */
public record DiscussionId(UUID value) {
    public static DiscussionId random() {
        return new DiscussionId(UUID.randomUUID());
    }
}
