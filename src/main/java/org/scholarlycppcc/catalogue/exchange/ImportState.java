package org.scholarlycppcc.catalogue.exchange;

import java.util.Locale;

/** How far a file of books has come. */
public enum ImportState {
    READING,
    /** It was read; which column holds what is to be said. */
    READ,
    WEIGHING,
    /** What would become of each row is known. */
    WEIGHED,
    TAKING,
    STOPPED,
    DONE,
    /** Whether anything was built on what came in is being looked up. */
    CHECKING,
    RETURNING,
    RETURNED,
    /** It is long ago: who brought in how much when is still known, what the rows said is not. */
    CLEARED;

    /** Whether the house works on it by itself. */
    public boolean moves() {
        return this == WEIGHING || this == TAKING || this == CHECKING || this == RETURNING;
    }

    /** How translations name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
