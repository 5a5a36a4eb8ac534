package org.scholarlycppcc.rooms.copies;

import java.time.Instant;
import org.scholarlycppcc.members.MemberId;

/**
 * What a keeper did with a copy.
 *
 * @param words what it said before, or why
 */
public record CopyChange(What what, String words, MemberId author, Instant done) {
    /** A keeper's deed. */
    public enum What {
        ADDED,
        CORRECTED,
        LOST,
        WORN,
        GIVEN,
        MISTAKE,
        FOUND
    }
}
