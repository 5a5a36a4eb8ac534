package org.scholarlycppcc.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;

/**
 * A step of a group's plan with all it says.
 *
 * @param weeks how many the plan has
 * @param editions as {@link EditionPages} reads it
 * @param role as what the one who looks belongs to the group; none when not
 * @param discussion the number of the discussion of its question
 * @param posts how many posts that discussion has had
 * @param digest whether its digest (简报) was sent
 */
public record WeekPage(
        GroupId group,
        String slug,
        String groupName,
        @Nullable BookId book,
        @Nullable Role role,
        int weeks,
        int number,
        String title,
        String reading,
        @Nullable Integer firstPage,
        @Nullable Integer lastPage,
        String editions,
        @Nullable MemberId guide,
        String guideText,
        String question,
        LocalDate begins,
        LocalDate ends,
        @Nullable Integer discussion,
        int posts,
        boolean digest,
        int version) {
    /** Whether the one who looks decides about the group. */
    public boolean leads() {
        return role != null && role.leads();
    }
}
