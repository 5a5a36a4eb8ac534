package org.scholarlycppcc.rooms;

/**
 * What a convenor says of a room; each may be empty.
 *
 * @param welcome Markdown
 * @param version the version this text is, or was made from
 */
public record RoomText(String place, String hours, String welcome, int version) {
    /** The most characters of place and of hours. */
    public static final int LINE = 200;

    /** The most characters of a welcome, and of a notice. */
    public static final int LINES = 4000;
}
