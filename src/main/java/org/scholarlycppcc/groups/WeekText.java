package org.scholarlycppcc.groups;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.MemberId;

/**
 * What a host says about a week of the plan.
 *
 * @param reading the chapters, as words
 * @param firstPage the pages, from 1, both or none
 * @param editions where that stands in other editions, one on each line as {@link EditionPages} reads it
 * @param guideText Markdown, at most 20,000 characters
 * @param begins its first day; later weeks move along
 * @param version of the text it is based on; 0 for a new week
 */
public record WeekText(
        String title,
        String reading,
        @Nullable Integer firstPage,
        @Nullable Integer lastPage,
        String editions,
        @Nullable MemberId guide,
        String guideText,
        String question,
        LocalDate begins,
        int version) {
    static final int TITLE = 100;
    static final int READING = 200;
    static final int QUESTION = 300;
    private static final int EDITIONS = 2000;
    private static final int GUIDE = 20_000;

    /** The same for another season; guided by the same person as long as that is one of these. */
    WeekText anew(Set<MemberId> guides) {
        var again = guide != null && guides.contains(guide) ? guide : null;
        return new WeekText(title, reading, firstPage, lastPage, editions, again, guideText, question, begins, 0);
    }

    /** The same, beginning on a day. */
    WeekText on(LocalDate day) {
        return new WeekText(title, reading, firstPage, lastPage, editions, guide, guideText, question, day, version);
    }

    WeekText fitting() {
        if ((firstPage == null) != (lastPage == null) || firstPage != null && (firstPage < 1 || lastPage < firstPage))
            throw new Refusal("groups.pagesWrong");
        return new WeekText(
                Text.required(title, TITLE, "groups.noWeekTitle"),
                Text.line(reading, READING),
                firstPage,
                lastPage,
                EditionPages.lines(EditionPages.of(Text.lines(editions, EDITIONS))),
                guide,
                Text.lines(guideText, GUIDE),
                Text.required(question, QUESTION, "groups.noQuestion"),
                begins,
                version);
    }
}
