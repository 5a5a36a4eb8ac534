package org.scholarlycppcc.moderation;

/** How far the review of a thing has come. */
public enum ItemState {
    WAITING,
    /** Somebody looks at it; after {@link ReviewDesk#CLAIM} it waits again. */
    CLAIMED,
    RELEASED,
    /** Its author may change it and submit it again. */
    RETURNED,
    REMOVED,
    /** What was reported stays. */
    DISMISSED
}
