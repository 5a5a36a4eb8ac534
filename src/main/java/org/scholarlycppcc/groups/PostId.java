package org.scholarlycppcc.groups;

import java.util.UUID;

/** Identifies a post from before it is sent, so that sending it twice makes one post. */
public record PostId(UUID value) {
    public static PostId random() {
        return new PostId(UUID.randomUUID());
    }
}
