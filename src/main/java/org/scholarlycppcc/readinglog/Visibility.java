package org.scholarlycppcc.readinglog;

/** Who sees a note besides its writer; its names are stored. */
public enum Visibility {
    /** Nobody, whatever their role. */
    PRIVATE,
    /** The members of one reading group. */
    GROUP,
    /** The members of the writer's sector, who share its room. */
    ROOM,
    /** Everyone signed in. */
    COMMITTEE
}
