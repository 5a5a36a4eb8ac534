package org.scholarlycppcc.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
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
        int shortest,
        @Version int version) {
    static ReadingGroup of(GroupId id, String slug, GroupText text) {
        return new ReadingGroup(
                id.value(),
                slug,
                text.name(),
                text.theme(),
                text.season(),
                text.book() == null ? null : text.book().value(),
                text.access(),
                text.places(),
                text.introduction(),
                text.etiquette(),
                text.shortest(),
                text.version());
    }

    GroupText text() {
        var reads = book == null ? null : new BookId(book);
        return new GroupText(name, theme, season, reads, access, places, introduction, etiquette, shortest, version);
    }
}
