package org.scholarlycppcc.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;

/**
 * A discussion as it is opened, without its posts.
 *
 * @param week the number of the week whose question it is about; none for a free one
 * @param posts the highest sequence of a post; there is one for every number up to it
 * @param role as what the one who looks belongs to the group; none when not
 * @param closed when it was closed; none while it takes posts
 * @param unread the posts the one who looks has not seen
 * @param firstUnread the sequence of the first of them
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
        int posts,
        @Nullable Role role,
        @Nullable Instant closed,
        @Nullable MemberId closedBy,
        boolean pinned,
        int unread,
        @Nullable Integer firstUnread) {
    /** Where it opens, without a leading slash. */
    public String path() {
        return "groups/" + slug + "/discussions/" + number;
    }
}
