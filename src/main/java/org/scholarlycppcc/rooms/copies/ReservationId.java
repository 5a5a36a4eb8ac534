package org.scholarlycppcc.rooms.copies;

import java.util.UUID;

/** Identifies a reservation; made by the page before it asks, so that asking twice reserves once. */
public record ReservationId(UUID value) {
    public static ReservationId random() {
        return new ReservationId(UUID.randomUUID());
    }
}
