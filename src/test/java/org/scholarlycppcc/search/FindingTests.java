package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTests {
    private static final Leaves LEAVES = new Leaves()
            .with(Kind.BOOK, "乡土中国", List.of("费孝通 著", "978-7-100-00001-7"), "从差序格局看基层社会。")
            .with(Kind.BOOK, "曾国藩家书", List.of("〔清〕曾国藩 著"), "写给弟弟与儿子的信。")
            .with(Kind.BOOK, "寂静的春天", List.of("〔美〕蕾切尔·卡森 著"), "一部写农药与鸟的书。")
            .with(Kind.BOOK, "路易·波拿巴的雾月十八日", List.of("〔德〕马克思 著"), "一部当代人写的时事史。")
            .with(Kind.GROUP, "基层治理读书群", List.of("龚问渠", "乡土中国"), "乡土中国，八周读完乡土中国，人人带一本乡土中国。")
            .with(Kind.PERSON, "单行乐", List.of(), "")
            .with(Kind.POST, "哪些事靠熟就能办", List.of("甄好学"), "楼上楼下漏水，两家坐下来谈。鄉土社會的辦法，到了新小區未必靈。𠮷野家的事也算。")
            .with(Kind.POST, "开场", List.of("闻一卷"), "书里讲差序的格局，一圈一圈推出去，推到 WTO 规则那里。")
            .with(Kind.NOTE, "读书笔记", List.of(), "乾隆年间修志；头发与发展，里面和公里。");

    @AfterAll
    static void close() {
        LEAVES.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # script
            乡土中国,            乡土中国
            鄉土中國,            乡土中国
            乡土社会,            哪些事靠熟就能办
            鄉土社會,            哪些事靠熟就能办
            頭髮與發展,          读书笔记
            乾隆,                读书笔记
            裡面,                读书笔记
            # one character, beyond the basic plane too
            漏,                  哪些事靠熟就能办
            𠮷,                  哪些事靠熟就能办
            史,                  路易·波拿巴的雾月十八日
            # words anywhere, in any order
            格局 差序,           乡土中国
            费孝通 乡土,         乡土中国
            ＷＴＯ,              开场
            wto规则,             开场
            # pinyin with and without blanks and tones
            xiangtuzhongguo,     乡土中国
            xiang tu zhong guo,  乡土中国
            XiangTu ZhongGuo,    乡土中国
            xiāng tǔ zhōng guó,  乡土中国
            zengguofan,          曾国藩家书
            cengguofan,          曾国藩家书
            zeng guofan jiashu,  曾国藩家书
            shanxingle,          单行乐
            danhangyue,          单行乐
            feixiaotong,         乡土中国
            luyibonabadewuyueshibari, 路易·波拿巴的雾月十八日
            jicengzhili,         基层治理读书群
            chuntian,            寂静的春天
            # first letters
            xtzg,                乡土中国
            zgfjs,               曾国藩家书
            jjdct,               寂静的春天
            jczldsq,             基层治理读书群
            # mixed
            乡土zhongguo,        乡土中国
            xiangtu中国,         乡土中国
            xtzhongguo,          乡土中国
            曾guofan,            曾国藩家书
            xiangtuzhongg,       乡土中国
            # book numbers
            978-7-100-00001-7,   乡土中国
            9787100000017,       乡土中国
            ９７８７１００００００１７, 乡土中国
            978 7 100 00001 7,   乡土中国
            # marks of all kinds do not disturb
            路易波拿巴,          路易·波拿巴的雾月十八日
            """)
    void isFoundFirst(String typed, String title) {
        assertThat(LEAVES.titles(typed)).first().isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“差序格局”", "\"差序格局\"", "「差序格局」", "『差序格局』", "「差序格局"})
    void aPhraseInQuotesIsFoundWordForWord(String typed) {
        assertThat(LEAVES.titles(typed)).contains("乡土中国");
        if (!typed.equals("「差序格局")) assertThat(LEAVES.titles(typed)).containsExactly("乡土中国");
    }

    @Test
    void aTitleInItsMarksIsFoundAsATitleFirstAndThenWhereItIsMentioned() {
        assertThat(LEAVES.titles("《乡土中国》")).containsExactly("乡土中国", "基层治理读书群");
        assertThat(LEAVES.titles("《鄉土中國》")).containsExactly("乡土中国", "基层治理读书群");
    }

    @ParameterizedTest
    @CsvSource({"乡土中国,鄉土中國", "差序格局,差序格局", "头发,頭髮", "基层治理,基層治理"})
    void bothScriptsFindTheSameInTheSameOrder(String simplified, String traditional) {
        assertThat(LEAVES.find(simplified).page())
                .isEqualTo(LEAVES.find(traditional).page());
    }

    @Test
    void theWordsAreMarkedAsTheyAreWritten() {
        var found = LEAVES.find("乡土社会").page().getFirst();
        assertThat(found.passage().marks()).containsExactly("鄉土社會");
        assertThat(found.path()).isEqualTo("somewhere?mark=%E9%84%89%E5%9C%9F%E7%A4%BE%E6%9C%83");
        assertThat(LEAVES.find("乡土中国").page().getFirst().title().pieces()).containsExactly("", "乡土中国", "");
    }

    @Test
    void aSingleCharacterIsNotMarkedInsideAWordThatWasAskedFor() {
        assertThat(LEAVES.find("差序格局").page())
                .allMatch(it -> it.passage().marks().stream().allMatch(mark -> mark.length() > 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "？！", "“”", "《》", "\"", "* AND (", "\0", "xq", "没有这样的书名在这里啊"})
    void whatIsNowhereIsNotFound(String typed) {
        assertThat(LEAVES.titles(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "乡,乡土中国",
        "乡土,乡土中国",
        "xi,乡土中国",
        "xiangt,乡土中国",
        "xt,乡土中国",
        "zeng,曾国藩家书",
        "曾g,曾国藩家书",
        "sh,单行乐",
        "jiceng,基层治理读书群",
        "費,乡土中国"
    })
    void isCompleted(String typed, String title) {
        assertThat(LEAVES.completions(typed, Leaves.EVERYONE)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xt", "xtz", "xtzg", "xiangtu", "乡土", "乡土zh"})
    void aTitleThatIsBeingTypedComesBeforeAnotherNameWhicheverWasIndexedLast(String typed) {
        try (var leaves = new Leaves()
                .with(Kind.GROUP, "基层治理读书群", List.of("龚问渠", "乡土中国"), "")
                .with(Kind.BOOK, "乡土中国", List.of("费孝通 著"), "")) {
            assertThat(leaves.completions(typed, Leaves.EVERYONE)).startsWith("乡土中国");
        }
    }
}
