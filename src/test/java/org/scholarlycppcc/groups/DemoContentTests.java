package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.base.Content;

/** The demo's talk is natural: enough of it, and nobody repeats another. */
class DemoContentTests {
    private static final int RUN = 15;

    @Test
    void thereAreEnoughPosts() {
        assertThat(Content.rows("demo/posts.csv")).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void noTwoPostsShareARunOfWords() {
        assertThat(shared(Content.rows("demo/posts.csv"))).isEmpty();
    }

    @Test
    void noTwoNotesShareARunOfWords() {
        assertThat(shared(Content.rows("demo/notes.csv"))).isEmpty();
    }

    @Test
    void everyPostAnswersAnEarlierOne() {
        assertThat(Content.rows("demo/posts.csv"))
                .filteredOn(it -> !it.get("reply_to").isEmpty())
                .allMatch(it -> Integer.parseInt(it.get("reply_to")) < Integer.parseInt(it.get("post")));
    }

    private static List<String> shared(List<CSVRecord> rows) {
        var first = new HashMap<String, Long>();
        var shared = new ArrayList<String>();
        for (var row : rows) {
            var own = own(row.get("text"));
            for (int at = 0; at + RUN <= own.length(); at++) {
                var run = own.substring(at, at + RUN);
                var other = first.putIfAbsent(run, row.getRecordNumber());
                if (other != null && other != row.getRecordNumber()) shared.add(run);
            }
        }
        return shared;
    }

    /** A text without what is quoted: block quotes and titles; nor do line breaks make a difference. */
    private static String own(String text) {
        return text.replaceAll("(?m)^>.*$", "\n")
                .replaceAll("《[^》]*》", "\n")
                .replaceAll("[^\\S\n]|(?<!\n)\n(?!\n)", "");
    }
}
