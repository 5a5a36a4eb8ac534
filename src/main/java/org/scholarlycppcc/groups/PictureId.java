package org.scholarlycppcc.groups;

import java.util.UUID;

/** Identifies a picture. */
public record PictureId(UUID value) {
    static PictureId random() {
        return new PictureId(UUID.randomUUID());
    }
}
