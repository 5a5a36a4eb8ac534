package org.scholarlycppcc.groups;

/** How one comes into a group, and thereby who reads along. */
public enum Access {
    /** Whoever wants to joins; everyone signed in reads along. */
    OPEN,
    /** The host admits; everyone signed in reads along. */
    REQUEST,
    /** The host admits those who know of it (内部群); nobody else learns that it exists. */
    PRIVATE
}
