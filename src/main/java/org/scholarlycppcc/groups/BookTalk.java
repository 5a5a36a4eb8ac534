package org.scholarlycppcc.groups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group that reads a book, and its discussions of late. */
public record BookTalk(GroupRow group, List<Topic> topics) {
    /**
     * A discussion as the page of a book names it.
     *
     * @param posts how many stand in it
     * @param last when the last one was written
     */
    public record Topic(
            int number, String title, int posts, @Nullable Instant last) {}
}
