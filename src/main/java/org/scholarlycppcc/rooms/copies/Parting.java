package org.scholarlycppcc.rooms.copies;

/** Why a room holds a copy no longer. */
public enum Parting {
    LOST,
    WORN,
    GIVEN,
    /** It was never there. */
    MISTAKE
}
