package org.scholarlycppcc.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * A post as its readers see it.
 *
 * @param sequence its place in the discussion; later posts have higher ones
 * @param replyTo the sequence of the post it answers, {@code replyIn} the number of the discussion in which that stands
 *     now, and {@code replyAuthor} who wrote it
 * @param text Markdown; empty once the post is deleted
 * @param version counts its texts from 1
 * @param deleted when it was deleted; none while it stands
 * @param deletedBy who deleted it: its author or the host
 * @param why why the host selected it (精华); none when it is not selected
 */
public record PostRow(
        PostId id,
        int sequence,
        MemberId author,
        Instant written,
        @Nullable Relation relation,
        @Nullable Integer replyTo,
        @Nullable Integer replyIn,
        @Nullable MemberId replyAuthor,
        String text,
        int version,
        @Nullable Instant deleted,
        @Nullable MemberId deletedBy,
        @Nullable String why) {
    public boolean edited() {
        return version > 1;
    }

    public boolean tombstone() {
        return deleted != null;
    }

    /** Whether somebody may still undo having deleted it. */
    public boolean undoable(MemberId by, Instant now) {
        return deleted != null
                && author.equals(by)
                && by.equals(deletedBy)
                && now.isBefore(deleted.plus(Rewriting.UNDO));
    }
}
