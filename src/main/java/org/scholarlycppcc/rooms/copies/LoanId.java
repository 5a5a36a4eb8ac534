package org.scholarlycppcc.rooms.copies;

import java.util.UUID;

/** Identifies a loan; made by the page before it asks, so that asking twice lends once. */
public record LoanId(UUID value) {
    public static LoanId random() {
        return new LoanId(UUID.randomUUID());
    }
}
