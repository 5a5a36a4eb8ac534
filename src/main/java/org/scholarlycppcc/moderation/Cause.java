package org.scholarlycppcc.moderation;

/** Why a thing waits in the queue. */
public enum Cause {
    /** Everything in its circle is looked at first. */
    PRE_MODERATION,
    /** A listed word stands in it. */
    WORDS,
    /** Somebody reported it. */
    REPORT
}
