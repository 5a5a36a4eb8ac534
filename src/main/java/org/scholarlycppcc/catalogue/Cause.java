package org.scholarlycppcc.catalogue;

/** Why a book says what it says since some version. */
public enum Cause {
    /** A librarian wrote it. */
    HAND,
    /** It stands in {@code content/}. */
    CONTENT,
    IMPORT,
    /** Two books became one. */
    MERGE,
    /** What an earlier version said was put back. */
    UNDO;

    /** The translation key of its words. */
    public String label() {
        return "catalogue.cause." + name();
    }
}
