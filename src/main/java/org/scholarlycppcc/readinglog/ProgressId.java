package org.scholarlycppcc.readinglog;

import java.util.UUID;

/** Identifies one entry of progress; made by the page before it asks, so that asking twice enters one. */
public record ProgressId(UUID value) {
    public static ProgressId random() {
        return new ProgressId(UUID.randomUUID());
    }
}
