package org.scholarlycppcc.participation;

import java.util.UUID;

/** Identifies an entry of the offline book; made where the entry is written, so that sending it twice keeps one. */
public record OfflineId(UUID value) {
    public static OfflineId random() {
        return new OfflineId(UUID.randomUUID());
    }
}
