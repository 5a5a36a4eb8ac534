package org.scholarlycppcc.groups;

import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookId;

/**
 * What a host says about a group.
 *
 * @param season such as “2026年第四期”
 * @param places how many it holds at most, from 1; none when it is not limited
 * @param version of the text it is based on; 0 for a new group
 */
public record GroupText(
        String name,
        String theme,
        String season,
        @Nullable BookId book,
        Access access,
        @Nullable Integer places,
        String introduction,
        String etiquette,
        int version) {
    private static final int LINE = 60;
    private static final int LINES = 4000;

    GroupText fitting() {
        if (places != null && places < 1) throw new Refusal("groups.noPlaces");
        return new GroupText(
                Text.required(name, LINE, "groups.noName"),
                Text.line(theme, LINE),
                Text.line(season, LINE),
                book,
                access,
                places,
                Text.lines(introduction, LINES),
                Text.lines(etiquette, LINES),
                version);
    }
}
