package org.scholarlycppcc.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * A post as its readers see it.
 *
 * @param sequence its place in the discussion, from 1 without gaps
 * @param replyTo the sequence of the post it answers, and {@code replyAuthor} who wrote that
 * @param text Markdown; empty once the post is deleted
 * @param version counts its texts from 1
 * @param deletedBy who deleted it: its author or the host
 * @param why why the host selected it (精华); none when it is not selected
 */
public record PostRow(
        int sequence,
        MemberId author,
        Instant written,
        @Nullable Relation relation,
        @Nullable Integer replyTo,
        @Nullable MemberId replyAuthor,
        String text,
        int version,
        boolean deleted,
        @Nullable MemberId deletedBy,
        @Nullable String why) {
    public boolean edited() {
        return version > 1;
    }
}
