package org.scholarlycppcc.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Simplified;

/** What the index has kept of a thing to show it. */
record Entry(
        Kind kind, String title, String place, @Nullable Instant at, String body, String path) {
    private static final int MARKS = 5;

    /** Up to so many UTF-16 units a text is looked through sooner than the index is asked. */
    private static final int SHORT = 2000;

    Find find(Highlights highlights) {
        var markedTitle = highlights.title(title);
        var passage = highlights.passage(body);
        return new Find(kind, markedTitle, place, at, passage, path + marks(markedTitle, passage));
    }

    /** Whether characters stand there in a row, in either script; words of letters and long texts it does not look for. */
    boolean says(String characters) {
        var plain = Simplified.of(characters);
        return plain.codePoints().allMatch(Character::isIdeographic)
                && (Simplified.of(title).contains(plain)
                        || body.length() <= SHORT && Simplified.of(body).contains(plain));
    }

    Find unmarked() {
        return new Find(kind, Marked.plain(title), place, at, Marked.plain(""), path);
    }

    private String marks(Marked title, Marked passage) {
        var marks = Stream.concat(passage.marks().stream(), title.marks().stream())
                .distinct()
                .limit(MARKS)
                .map(it -> "mark=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return marks.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + marks;
    }
}
