package org.scholarlycppcc.rooms;

/** What became of a change to a room. */
public sealed interface Furnished {
    /** The room now says what was typed. */
    record Kept(RoomText now) implements Furnished {}

    /** Somebody else changed the room meanwhile; nothing was overwritten. */
    record Elsewhere(RoomText theirs) implements Furnished {}
}
