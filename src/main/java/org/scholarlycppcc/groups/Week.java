package org.scholarlycppcc.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One step of a group's plan, from its first day to its last. */
@Table("plan_week")
record Week(
        @Id UUID id,
        UUID readingGroup,
        int number,
        String title,
        String reading,
        @Nullable Integer firstPage,
        @Nullable Integer lastPage,
        String editions,
        @Nullable UUID guide,
        String guideText,
        String question,
        LocalDate begins,
        LocalDate ends,
        @Version int version) {
    static Week planned(UUID id, GroupId group, int number, WeekText text, LocalDate ends) {
        return new Week(
                id,
                group.value(),
                number,
                text.title(),
                text.reading(),
                text.firstPage(),
                text.lastPage(),
                text.editions(),
                text.guide() == null ? null : text.guide().value(),
                text.guideText(),
                text.question(),
                text.begins(),
                ends,
                text.version());
    }

    Week ending(LocalDate day) {
        return planned(id, new GroupId(readingGroup), number, text(), day);
    }

    WeekText text() {
        var by = guide == null ? null : new MemberId(guide);
        return new WeekText(title, reading, firstPage, lastPage, editions, by, guideText, question, begins, version);
    }
}
