package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** Identifies a merge of books. */
public record MergeId(UUID value) {
    public static MergeId random() {
        return new MergeId(UUID.randomUUID());
    }
}
