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
 * @param shortest how many characters a post has at least, 0 to 200; 0 where there is no such rule
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
        int shortest,
        int version) {
    static final int LINE = 60;
    private static final int LINES = 4000;
    private static final int SHORTEST = 200;

    GroupText fitting() {
        if (places != null && places < 1) throw new Refusal("groups.noPlaces");
        if (shortest < 0 || shortest > SHORTEST) throw new Refusal("groups.shortestWrong", SHORTEST);
        return new GroupText(
                Text.required(name, LINE, "groups.noName"),
                Text.line(theme, LINE),
                Text.line(season, LINE),
                book,
                access,
                places,
                Text.lines(introduction, LINES),
                Text.lines(etiquette, LINES),
                shortest,
                version);
    }
}
