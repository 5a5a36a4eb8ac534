package org.scholarlycppcc.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;

/**
 * A discussion as it is opened, without its posts.
 *
 * @param week the number of the week whose question it is about; none for a free one
 * @param role as what the one who looks belongs to the group; none when not
 * @param level how closely the one who looks follows it; none outside the group
 * @param closed when it was closed; none while it is not
 * @param ended when its group was ended; a discussion takes posts while neither happened
 * @param slow how many minutes members wait between two posts; none where nobody waits
 * @param first the lowest sequence of a post, {@code last} the highest; 0 while there is none
 * @param vacated whether posts stood in it that stand elsewhere now
 * @param held whether a post of the one who looks waits or was sent back
 * @param unread the posts the one who looks has not seen, as far as they count at that level
 * @param firstNew the sequence of the first post of others after the last one seen, whether it counts or not
 */
public record DiscussionPage(
        DiscussionId id,
        GroupId group,
        String slug,
        String groupName,
        @Nullable BookId book,
        int number,
        String title,
        @Nullable Integer week,
        @Nullable Role role,
        @Nullable Level level,
        @Nullable Instant closed,
        @Nullable MemberId closedBy,
        @Nullable Instant ended,
        boolean pinned,
        @Nullable Integer slow,
        int first,
        int last,
        boolean vacated,
        boolean held,
        int unread,
        @Nullable Integer firstNew) {
    /** Whether the one who looks decides about the group. */
    public boolean leads() {
        return role != null && role.leads();
    }

    /** Where it opens, without a leading slash. */
    public String path() {
        return "groups/" + slug + "/discussions/" + number;
    }
}
