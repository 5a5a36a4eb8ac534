package org.scholarlycppcc.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        @Nullable UUID guide,
        String guideText,
        String question,
        LocalDate begins,
        LocalDate ends,
        @Version int version) {}
