package org.scholarlycppcc.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * Something that members are told of, without a word of what it says.
 *
 * @param source the {@link NoticeSource} that knows the subject
 * @param subject the very thing, such as a post
 * @param about what its notices are folded by, such as the discussion
 * @param circle the closed circle it happened in, such as a group
 * @param path where it is opened, below the address of the house; at most 300 characters
 * @param title names the place on one line; what is beyond 300 characters is cut off
 * @param by who caused it, and is therefore not told
 */
public record Occasion(
        NoticeKind kind,
        String source,
        UUID subject,
        UUID about,
        @Nullable UUID circle,
        String path,
        String title,
        @Nullable MemberId by) {
    static final int LONGEST = 300;

    public Occasion {
        var line = title.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        title = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
