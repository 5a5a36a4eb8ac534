package org.scholarlycppcc.groups;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;

/**
 * Where the reading of a week stands in another edition of the book.
 *
 * @param edition as its readers call it
 * @param pages its pages or chapters, as words
 */
public record EditionPages(String edition, String pages) {
    private static final int MOST = 10;
    private static final int EDITION = 60;
    private static final int PAGES = 100;
    private static final Pattern COLON = Pattern.compile("[:：]");

    /** Those that a text names, one on each line as “edition: pages”; any other line is refused. */
    public static List<EditionPages> of(String lines) {
        var named = lines.lines()
                .filter(it -> !it.isBlank())
                .limit(MOST + 1)
                .map(EditionPages::line)
                .toList();
        if (named.size() > MOST) throw new Refusal("groups.tooManyEditions", MOST);
        return named;
    }

    /** The text that names them. */
    static String lines(List<EditionPages> named) {
        return named.stream().map(it -> it.edition + "：" + it.pages).collect(Collectors.joining("\n"));
    }

    private static EditionPages line(String line) {
        var parts = COLON.split(line, 2);
        if (parts.length < 2) throw new Refusal("groups.editionHow", line.strip());
        return new EditionPages(
                Text.required(parts[0], EDITION, "groups.editionHow", line.strip()),
                Text.required(parts[1], PAGES, "groups.editionHow", line.strip()));
    }
}
