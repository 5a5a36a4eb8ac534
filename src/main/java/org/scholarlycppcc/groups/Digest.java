package org.scholarlycppcc.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * What a host sent to the group: the digest of a week (简报) or the closing report (读书群总结).
 *
 * @param role as what the one who looks belongs to the group; none when not
 * @param number of the week; {@link #CLOSING} for the closing report
 * @param week what the week is called; none for the closing report
 * @param text Markdown
 * @param edited when it was changed last; none while it is as it was sent
 */
public record Digest(
        UUID id,
        GroupId group,
        String slug,
        String groupName,
        @Nullable Role role,
        int number,
        @Nullable String week,
        String text,
        MemberId sentBy,
        Instant sent,
        @Nullable Instant edited,
        int version) {
    /** Stands for the whole season where else the number of a week stands. */
    public static final int CLOSING = 0;

    /** Whether the one who looks decides about the group. */
    public boolean leads() {
        return role != null && role.leads();
    }

    public boolean closing() {
        return number == CLOSING;
    }

    public String path() {
        return path(slug, number);
    }

    /** Where the digest of a week, or the closing report, is written and read. */
    public static String path(String slug, int number) {
        return "groups/" + slug + (number == CLOSING ? "/report" : "/digests/" + number);
    }
}
