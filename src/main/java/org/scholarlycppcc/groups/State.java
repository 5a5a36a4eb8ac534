package org.scholarlycppcc.groups;

/** Where a group stands in its life, as its plan's dates and its host say; {@link Standing} says which. */
public enum State {
    /** The host prepares it, or it has no plan yet; nobody joins. */
    PROPOSED,
    /** Its first week lies ahead, and one may join. */
    OPEN,
    RUNNING,
    /** Its last week is over, or its host has ended it. */
    FINISHED,
    /** Ended, and out of the way; it can still be read and found. */
    ARCHIVED;

    /** Whether people come in now. */
    public boolean joinable() {
        return this == OPEN || this == RUNNING;
    }

    /** Whether its last week is over, or its host has ended it. */
    public boolean over() {
        return this == FINISHED || this == ARCHIVED;
    }
}
