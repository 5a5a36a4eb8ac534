package org.scholarlycppcc.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What members type and what must come first, over the books, lists and talk of the demo. */
@StoredTest
@TestPropertySource(properties = "scholarly.demo=true")
class GoldenTests {
    private static final String HEADER = "way\tquery\tkind\texpected";
    private static final String END = "# not yet";
    private static final int EVERY_KIND = 4;
    private static final Map<String, Long> AT_LEAST = Map.ofEntries(
            Map.entry("simplified", 40L),
            Map.entry("traditional", 40L),
            Map.entry("pinyin", 30L),
            Map.entry("pinyin-spaces", 20L),
            Map.entry("initials", 25L),
            Map.entry("mixed", 20L),
            Map.entry("character", 10L),
            Map.entry("isbn", 12L),
            Map.entry("phrase", 25L),
            Map.entry("question", 30L),
            Map.entry("english", 10L),
            Map.entry("typo", 30L));

    @Autowired
    private Search search;

    @Autowired
    private Index index;

    @Autowired
    private JdbcClient sql;

    private MemberId member;

    @BeforeEach
    void demo() {
        member = new MemberId(sql.sql("select id from member where account = 'member'")
                .query(UUID.class)
                .single());
        // So that what the demo replaced at its start does not weigh in the ranks.
        index.rebuild();
        index.caughtUp();
    }

    @Test
    void theRightOneComesFirst() throws IOException {
        var all = new SoftAssertions();
        for (var golden : golden()) {
            var page = page(golden);
            all.assertThat(page.stream().limit(1))
                    .withFailMessage(
                            () -> "%s, but %s".formatted(golden, page.isEmpty() ? "nothing" : shown(page.getFirst())))
                    .anyMatch(golden::isMeant);
        }
        all.assertAll();
    }

    /** The first page; for what is mistyped, that of what may have been meant, as a reader would follow it. */
    private List<Find> page(Golden golden) {
        var finds = found(golden.query);
        return golden.way.equals("typo") && finds.meant() != null
                ? found(finds.meant()).page()
                : finds.page();
    }

    private Finds found(String typed) {
        return People.as(member, () -> search.find(Question.of(typed)), Roles.MEMBER);
    }

    @Test
    void everyWayAndEveryKindIsAskedFor() throws IOException {
        var all = new SoftAssertions();
        var ways = golden().stream().collect(groupingBy(Golden::way, counting()));
        AT_LEAST.forEach((way, least) ->
                all.assertThat(ways.getOrDefault(way, 0L)).as(way).isGreaterThanOrEqualTo(least));
        var kinds = golden().stream().collect(groupingBy(Golden::kind, counting()));
        for (var kind : Kind.values())
            all.assertThat(kinds.getOrDefault(kind, 0L)).as(kind.name()).isGreaterThanOrEqualTo(EVERY_KIND);
        all.assertAll();
    }

    static List<Golden> golden() throws IOException {
        return new ClassPathResource("search/golden.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .takeWhile(it -> !it.equals(END))
                .filter(it -> !it.startsWith("#") && !it.equals(HEADER))
                .map(Golden::of)
                .toList();
    }

    private static String shown(Find find) {
        return "%s %s（%s） at %s".formatted(find.kind(), find.title().words(), find.place(), find.path());
    }

    /**
     * One line of the file.
     *
     * @param expected the title; where titles repeat, the path without marks or the title with its place in brackets
     */
    record Golden(String way, String query, Kind kind, String expected) {
        static Golden of(String line) {
            var columns = line.split("\t", -1);
            return new Golden(columns[0], columns[1], Kind.valueOf(columns[2]), columns[3]);
        }

        boolean isMeant(Find find) {
            var title = find.title().words();
            var path = find.path().replaceFirst("[?&]mark=.*", "");
            return find.kind() == kind
                    && List.of(title, path, title + "（" + find.place() + "）").contains(expected);
        }

        @Override
        public String toString() {
            return "%s: %s must first find %s %s".formatted(way, query, kind, expected);
        }
    }
}
