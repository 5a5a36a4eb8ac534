package org.scholarlycppcc.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A group as its host keeps it: what it reads, for whom, and how its members talk. */
record ReadingGroup(
        @Id UUID id,
        String slug,
        String name,
        String theme,
        String season,
        @Nullable UUID book,
        Access access,
        @Nullable Integer places,
        String introduction,
        String etiquette,
        @Version int version) {}
