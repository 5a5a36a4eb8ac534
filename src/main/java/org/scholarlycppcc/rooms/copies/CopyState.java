package org.scholarlycppcc.rooms.copies;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a copy is today. */
public enum CopyState {
    /** On its shelf, free for whoever comes first. */
    SHELF,
    /** On its shelf, kept for somebody who reserved it. */
    KEPT,
    /** With a borrower. */
    OUT,
    /** With a borrower, and it should be back by now. */
    OVERDUE,
    /** No longer the room's. */
    GONE;

    /** As an address carries it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CopyState> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findAny();
    }
}
