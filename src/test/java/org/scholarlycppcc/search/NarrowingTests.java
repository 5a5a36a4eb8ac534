package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators, facets, the order by date and what may have been meant. */
class NarrowingTests {
    private static final Set<Audience> INSIDE = Set.of(Audience.within(UUID.randomUUID()));
    private static final Leaves LEAVES = new Leaves()
            .with(book("乡土中国", "费孝通", "society", "社会").in(Facet.YEAR, "2008", "2008"))
            .with(book("寂静的春天", "〔美〕蕾切尔·卡森 著", "ecology", "生态"))
            .with(book("路易·波拿巴的雾月十八日", "〔德〕马克思 著", "theory", "理论"))
            .with(post("甄好学", "grassroots", "基层治理读书群", "2026-11-20T01:00:00Z", "邻里之间的礼，靠熟人。"))
            .with(post("闻一卷", "grassroots", "基层治理读书群", "2026-10-31T16:30:00Z", "邻里之间的法，靠契约。"))
            .with(post("甄好学", "spring", "寂静的春天共读", "2025-03-01T01:00:00Z", "邻里之间的鸟。"))
            .with(Leaves.thing(Kind.GROUP, "秘密的读书群", List.of(), "邻里", INSIDE).in(Facet.GROUP, "secret", "秘密的读书群"));

    @AfterAll
    static void close() {
        LEAVES.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            邻里                                  | 甄好学 闻一卷 甄好学
            邻里 -礼                              | 闻一卷 甄好学
            邻里 -“靠契约”                        | 甄好学 甄好学
            邻里 -靠 -鸟                          |
            邻里 -甄好学                          | 闻一卷
            邻里 -author:甄好学                   | 闻一卷
            author:甄好学                         | 甄好学 甄好学
            作者：甄好学 邻里                     | 甄好学 甄好学
            by:闻一卷                             | 闻一卷
            邻里 in:基层治理                      | 甄好学 闻一卷
            群：“寂静的春天”                      | 甄好学
            邻里 date:2026-11                     | 甄好学 闻一卷
            邻里 日期：2026年11月20日             | 甄好学
            邻里 date:2026                        | 甄好学 闻一卷
            邻里 before:2025-12-31                | 甄好学
            邻里 从:2026-11-01 到:2026-11-10      | 闻一卷
            author:甄好学 in:基层 date:2026-11-20 | 甄好学
            """)
    void operatorsNarrow(String typed, String authors) {
        var found = LEAVES.find(typed).page().stream().map(it -> it.place()).toList();
        assertThat(found).containsExactlyInAnyOrder(authors == null ? new String[0] : authors.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乡土 author:",
                "乡土 :",
                "乡土 -",
                "-乡土",
                "- 乡土",
                "乡土 “",
                "author:“费孝通",
                "date:昨天 乡土",
                "date:2026-13-45",
                "in:",
                "a:b:c",
                "：：：",
                "-“",
                "-author:费孝通",
                "《",
                "http://乡土.中国"
            })
    void whatIsMalformedIsReadAsWords(String typed) {
        assertThat(LEAVES.find(typed).whole()).isTrue();
    }

    @Test
    void exclusionAloneIsReadAsWords() {
        assertThat(LEAVES.titles("-乡土")).containsExactly("乡土中国");
    }

    @Test
    void aDateFindsItsDayAndItsMention() {
        assertThat(LEAVES.find("2026年11月20日").page()).hasSize(1);
        assertThat(LEAVES.find("2026-11").page()).hasSize(2);
    }

    @Test
    void facetsCountWhatIsThere() {
        var finds = LEAVES.find("邻里");
        assertThat(finds.facets().get(Facet.GROUP))
                .containsExactly(new FacetCount("grassroots", "基层治理读书群", 2), new FacetCount("spring", "寂静的春天共读", 1));
        assertThat(finds.facets().get(Facet.YEAR))
                .containsExactly(new FacetCount("2026", "2026", 2), new FacetCount("2025", "2025", 1));
        assertThat(finds.facets()).doesNotContainKeys(Facet.CATEGORY, Facet.SECTOR);
        assertThat(LEAVES.find("乡土中国").facets().get(Facet.YEAR)).contains(new FacetCount("2008", "2008", 1));
    }

    @Test
    void aChoiceNarrowsEverythingButItsOwnFacet() {
        var kept = Question.of("邻里").keptTo(Facet.YEAR, "2025");
        var finds = LEAVES.find(kept, Leaves.EVERYONE);
        assertThat(finds.page()).hasSize(1);
        assertThat(finds.counts()).containsExactlyEntriesOf(java.util.Map.of(Kind.POST, 1));
        assertThat(finds.facets().get(Facet.GROUP)).containsExactly(new FacetCount("spring", "寂静的春天共读", 1));
        assertThat(finds.facets().get(Facet.YEAR)).hasSize(2);
        var none = LEAVES.find(kept.keptTo(Facet.GROUP, "grassroots"), Leaves.EVERYONE);
        assertThat(none.page()).isEmpty();
        assertThat(none.facets().get(Facet.GROUP)).hasSize(1);
        assertThat(none.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2026", "2026", 2));
    }

    @Test
    void theNewestComesFirstWhenAskedForAndWhatHasNoDateLast() {
        var newest = Question.of("的").in(Order.NEWEST);
        var found = LEAVES.find(newest, Leaves.EVERYONE).page();
        assertThat(found.stream().map(Find::at).toList())
                .startsWith(
                        Instant.parse("2026-11-20T01:00:00Z"),
                        Instant.parse("2026-10-31T16:30:00Z"),
                        Instant.parse("2025-03-01T01:00:00Z"));
        assertThat(found.getLast().at()).isNull();
    }

    @Test
    void pagesByDateShowEverythingOnce() {
        try (var many = new Leaves()) {
            var posts = new ArrayList<Document>();
            for (int i = 0; i < 95; i++)
                posts.add(post("甄", "g", "群", "2026-01-0%dT00:00:00Z".formatted(1 + i % 9), "邻里 " + i));
            many.with(posts);
            for (var order : Order.values()) {
                var seen = new ArrayList<String>();
                var question = Question.of("邻里").in(order);
                var page = many.find(question, Leaves.EVERYONE);
                page.page().forEach(it -> seen.add(it.passage().words()));
                while (page.next() != null) {
                    page = many.find(question.from(page.next()), Leaves.EVERYONE);
                    page.page().forEach(it -> seen.add(it.passage().words()));
                }
                assertThat(seen).hasSize(95).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            香土中国        | 乡土中国
            乡土中果        | 乡土中国
            鄉土中果        | 乡土中国
            乡中国          | 乡土中国
            乡土国中        | 乡土中国
            祭静的春天      | 寂静的春天
            寂静的秋天      | 寂静的春天
            费晓通          | 费孝通
            雾月十八曰      | 雾月十八日
            《寂静的春填》  | 《寂静的春天》
            费晓通 乡土     | 费孝通 乡土
            xiagtu zhongguo | 乡土中国
            xiang tu zhong gou | 乡土中国
            xiangtu zhonguo | 乡土中国
            xiangtuzhonggou | 乡土中国
            xaingtuzhongguo | 乡土中国
            xiantgu zhongguo | 乡土中国
            xiangtu zhongkuo | 乡土中国
            xiangttuzhongguo | 乡土中国
            xiānttǔ zhōngguó | 乡土中国
            乡土zhonggou    | 乡土中国
            fexiaotong      | 费孝通
            feixiaotogn     | 费孝通
            wuyueshbari     | 雾月十八日
            《xiagtu zhongguo》 | 《乡土中国》
            """)
    void whatWasMeantIsOffered(String typed, String meant) {
        assertThat(LEAVES.find(typed).meant()).isEqualTo(meant);
        assertThat(LEAVES.find(meant).total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乡土中国",
                "鄉土中國",
                "xtzg",
                "xiangtuzhongguo",
                "靠熟人",
                "完全没有这回事",
                "春",
                "密秘的读书群",
                "mimidedushuqum",
                "wonderful",
                "reading list",
                "xiang",
                "qwertyuiop"
            })
    void nothingIsOfferedForWhatStandsSomewhereOrIsNearNothing(String typed) {
        assertThat(LEAVES.find(typed).meant()).isNull();
    }

    @Test
    void aNameIsOfferedOnlyToThoseWhoMayFindIt() {
        assertThat(LEAVES.find(Question.of("密秘的读书群"), INSIDE).meant()).isEqualTo("秘密的读书群");
        assertThat(LEAVES.find(Question.of("mimidedushuqum"), INSIDE).meant()).isEqualTo("秘密的读书群");
    }

    private static Document book(String title, String creator, String category, String name) {
        return Leaves.thing(Kind.BOOK, title, List.of(creator), "", Leaves.EVERYONE)
                .by(List.of(creator))
                .in(Facet.CATEGORY, category, name);
    }

    private static Document post(String author, String group, String name, String at, String text) {
        return new Document(
                        Kind.POST,
                        UUID.randomUUID(),
                        "这一周的讨论",
                        List.of(),
                        text,
                        author,
                        "somewhere",
                        Instant.parse(at),
                        Leaves.EVERYONE)
                .by(List.of(author))
                .in(Facet.GROUP, group, name);
    }
}
