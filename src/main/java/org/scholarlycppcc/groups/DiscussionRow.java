package org.scholarlycppcc.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as the list of its group shows it to the one who looks.
 *
 * @param week the number of the week whose question it is about; none for a free one
 * @param posts how many stand in it, tombstones included
 * @param unread the posts the one who looks has not seen
 * @param firstUnread the sequence of the first of them
 * @param last when the last post was written
 */
public record DiscussionRow(
        DiscussionId id,
        int number,
        String title,
        @Nullable Integer week,
        boolean pinned,
        boolean closed,
        int posts,
        int unread,
        @Nullable Integer firstUnread,
        @Nullable Instant last) {}
