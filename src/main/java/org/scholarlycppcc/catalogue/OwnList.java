package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * A member's own list with its books in their order.
 *
 * @param message what the member said when it was proposed
 * @param reason why it was declined
 * @param became where the list opens that it became; nothing until that is published
 */
public record OwnList(
        OwnListId id,
        MemberId member,
        String title,
        String introduction,
        State state,
        String message,
        @Nullable Instant proposed,
        @Nullable Instant decided,
        @Nullable MemberId decidedBy,
        String reason,
        @Nullable String became,
        List<Entry> entries) {
    /** A book, and what the member says of it. */
    public record Entry(BookRow book, String note) {}

    /** What became of it beyond its member. */
    public enum State {
        /** Nobody else sees it. */
        OWN,
        /** Librarians see it and have to decide; nothing is changed meanwhile. */
        PROPOSED,
        ACCEPTED,
        DECLINED
    }
}
