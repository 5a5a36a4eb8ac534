package org.scholarlycppcc.groups;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody in a group.
 *
 * @param number the discussion with what is unread; none for news about joining
 * @param amount how many posts are unread, or how many people wait
 * @param sequence the first unread post
 * @param relation how the last unread reply to a post of one's own relates to it
 * @param words that reply, or the reason of a decision
 */
public record NewsRow(
        News.Kind kind,
        String slug,
        String groupName,
        @Nullable Integer number,
        @Nullable String title,
        int amount,
        @Nullable Integer sequence,
        @Nullable Relation relation,
        @Nullable String words) {}
