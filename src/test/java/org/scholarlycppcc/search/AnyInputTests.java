package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is looked for as words and never fails. */
class AnyInputTests {
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "「",
            "」",
            "《",
            "》",
            "(",
            ")",
            "*",
            "?",
            "~",
            "^",
            "\\",
            ":",
            "AND",
            "OR",
            "NOT",
            "[",
            "TO",
            "]",
            "{",
            "}",
            "乡",
            "鄉土",
            "差序格局",
            "xiang",
            "zg",
            "ü",
            "lv",
            "ē",
            "'",
            "-",
            "978",
            "9787100",
            " ",
            "　",
            "\t",
            "\n",
            "\0",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "😀",
            "👩‍👩‍👧",
            "𠮷",
            "ｗ",
            "한국",
            "かな",
            "é",
            "ﷺ",
            "<script>",
            "'; drop table member; --",
            "%",
            "\u202e",
            "author:",
            "作者：",
            "in:",
            "群:",
            "date:2026-11",
            "after:",
            "从:2026年1月1日",
            "2026-13-45",
            " -",
            "－乡",
            "费孝通");
    private static final Leaves LEAVES =
            new Leaves().with(Kind.BOOK, "乡土中国", List.of("费孝通 著"), "从差序格局看基层社会。 9787100000017");

    @AfterAll
    static void close() {
        LEAVES.close();
    }

    @Test
    void anyMixtureIsAnswered() {
        IntStream.rangeClosed(1, Integer.getInteger("asked")).parallel().forEach(run -> {
            var random = new Random(run * 0x9E3779B97F4A7C15L);
            var typed = random.ints(1 + random.nextInt(40), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertThat(LEAVES.find(typed).page()).as(typed).hasSizeLessThan(2);
            assertThat(LEAVES.completions(typed, Leaves.EVERYONE)).as(typed).hasSizeLessThan(2);
        });
    }

    // The most terms that one question may cost; beyond 4,096 Lucene itself would refuse.
    @ParameterizedTest
    @ValueSource(ints = {3, 30, 200})
    void theWorkIsBounded(int length) {
        for (var piece : List.of(
                "乡土中国的", "xiang", "xiang ", "x", "乡x", "xiangtuzhongguo zh ", "author:乡 ", "-乡 ", "“乡” ", "2026-11 ")) {
            var typed = piece.repeat(length / piece.length() + 1);
            var wanted = Clauses.of(Asked.of(typed));
            assertThat(terms(wanted.ranked(List.of(wanted.needed())))).as(typed).isLessThan(3000);
        }
    }

    private static int terms(Query query) {
        var terms = new AtomicInteger();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, Term... those) {
                terms.addAndGet(those.length);
            }

            @Override
            public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                return this;
            }
        });
        return terms.get();
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(
            strings = {"乡", "x", "xian", "xi ", "“", "《乡》", "乡土 ", "a b ", "9", "-", "\0", "😀", "*", "zhuang", "e"})
    void aHundredThousandCharactersAreReadUpToABound(String piece) {
        var typed = piece.repeat(100_000 / piece.length());
        assertThat(LEAVES.find(typed).page()).hasSizeLessThan(2);
        assertThat(LEAVES.completions(typed, Leaves.EVERYONE)).hasSizeLessThan(2);
    }

    @Test
    void anAddressThatNoPageToldBeginsAtTheFirstPage() {
        for (var key : List.of("", "0", "zz-BOOK:1", "ffffffff-BOOK:" + "0".repeat(36), "x".repeat(1000)))
            assertThat(LEAVES.find("乡土", Leaves.EVERYONE, null, key).counts()).containsEntry(Kind.BOOK, 1);
    }
}
