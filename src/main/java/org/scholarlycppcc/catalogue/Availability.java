package org.scholarlycppcc.catalogue;

/** Where a book can be read, as far as the catalogue knows. */
public enum Availability {
    /** The house may hand out the text, and it is said where it is. */
    FULL,
    /** A paper copy stands in a room, whatever is said of the book itself; so of no book stored. */
    PAPER,
    /** It is said where. */
    PLACE,
    UNKNOWN;

    static Availability of(Rights rights, String whereToRead) {
        if (whereToRead.isEmpty()) return UNKNOWN;
        return switch (rights) {
            case PUBLIC_DOMAIN, LICENSED, OWN -> FULL;
            case NOT_KNOWN, METADATA_ONLY -> PLACE;
        };
    }
}
