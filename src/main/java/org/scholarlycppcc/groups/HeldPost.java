package org.scholarlycppcc.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * A post that is not visible yet, as its author and its reviewers see it.
 *
 * @param number the discussion it is written for, and {@code title} what that is about
 * @param text Markdown
 * @param version counts its texts from 1
 * @param held since when it waits
 * @param returned when it was sent back to its author, and {@code reason} why; none while it waits for a decision
 */
public record HeldPost(
        PostId id,
        int number,
        String title,
        MemberId author,
        @Nullable Relation relation,
        @Nullable Integer replyTo,
        String text,
        int version,
        Instant held,
        @Nullable Instant returned,
        @Nullable String reason) {
    static final String SELECT = """
            select p.id, d.number, d.title, p.author, p.relation, r.sequence as reply_to, p.text, h.version, h.held,
                h.returned, h.reason
            from held_post h join post p on p.id = h.post join discussion d on d.id = p.discussion
            left join post r on r.id = p.reply_to
            """;
}
