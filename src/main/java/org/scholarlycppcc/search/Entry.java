package org.scholarlycppcc.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** What the index has kept of a thing to show it. */
record Entry(
        Kind kind, String title, String place, @Nullable Instant at, String body, String path) {
    private static final int MARKS = 5;

    Find find(Highlights highlights, Query marks) {
        var markedTitle = highlights.title(title, marks);
        var passage = highlights.passage(body, marks);
        return new Find(kind, markedTitle, place, at, passage, path + marks(markedTitle, passage));
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
