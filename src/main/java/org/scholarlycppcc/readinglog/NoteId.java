package org.scholarlycppcc.readinglog;

import java.util.UUID;

/** Identifies a note; made by the page before it asks, so that asking twice writes one. */
public record NoteId(UUID value) {
    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }
}
