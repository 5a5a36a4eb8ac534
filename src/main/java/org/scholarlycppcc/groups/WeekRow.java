package org.scholarlycppcc.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * A step of a plan, without its guide text.
 *
 * @param discussion the number of the discussion of its question
 * @param posts how many posts that discussion has had
 * @param missed whether it was over before the one who looks joined, or nothing of its talk was opened, and the one who
 *     looks has not said to have caught up since; never for a host, outside the group, or after its end
 * @param digest whether its digest (简报) was sent
 */
public record WeekRow(
        int number,
        String title,
        String reading,
        @Nullable Integer firstPage,
        @Nullable Integer lastPage,
        @Nullable MemberId guide,
        String question,
        LocalDate begins,
        LocalDate ends,
        @Nullable Integer discussion,
        int posts,
        boolean missed,
        boolean digest) {
    public boolean on(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }
}
