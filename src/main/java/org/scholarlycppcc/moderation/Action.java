package org.scholarlycppcc.moderation;

/** What becomes of a text in which a listed word stands, the gravest last. */
public enum Action {
    /** A longer phrase in which listed words are harmless. */
    ALLOW,
    /** The author is asked to look again, and may go on. */
    REMIND,
    /** The text waits in the queue until somebody has looked at it. */
    HOLD,
    /** The text is not taken as it is. */
    BLOCK
}
