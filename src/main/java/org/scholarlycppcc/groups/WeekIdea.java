package org.scholarlycppcc.groups;

import org.scholarlycppcc.base.Text;

/**
 * What a member proposes to read and ask in a week.
 *
 * @param reading the chapters or pages, as words; may be empty
 * @param why a sentence for those who decide; may be empty
 */
public record WeekIdea(String title, String reading, String question, String why) {
    WeekIdea fitting() {
        return new WeekIdea(
                Text.required(title, WeekText.TITLE, "groups.noWeekTitle"),
                Text.line(reading, WeekText.READING),
                Text.required(question, WeekText.QUESTION, "groups.noQuestion"),
                Text.line(why, Proposing.WHY));
    }
}
