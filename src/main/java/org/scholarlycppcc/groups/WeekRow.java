package org.scholarlycppcc.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * A step of a plan, without its guide text.
 *
 * @param discussion the number of the discussion of its question
 * @param posts how many posts that discussion has had
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
        int posts) {
    public boolean on(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }
}
