package org.scholarlycppcc.groups.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ChangesTests {
    @Test
    void chineseIsComparedByCharacters() {
        assertThat(html("规矩是自然长出来的。第二句不动。", "规矩不是自然长成的。第二句不动。"))
                .isEqualTo("规矩<ins>不</ins>是自然长<del>出来</del><ins>成</ins>的。第二句不动。");
    }

    @Test
    void otherScriptsAreComparedByWords() {
        assertThat(html("the quick brown fox", "the quick red fox"))
                .isEqualTo("the quick <del>brown</del><ins>red</ins> fox");
    }

    @Test
    void aSentenceWrittenAnewIsShownWhole() {
        assertThat(html("今天下雨。", "我们读到第三章了！")).isEqualTo("<del>今天下雨。</del><ins>我们读到第三章了！</ins>");
    }

    @Test
    void sentencesThatCameAndWentAreWhole() {
        assertThat(html("一句。二句。", "一句。二句。三句。")).isEqualTo("一句。二句。<ins>三句。</ins>");
        assertThat(html("一句。二句。", "二句。")).isEqualTo("<del>一句。</del>二句。");
        assertThat(html("同", "同")).isEqualTo("同");
        assertThat(html("", "新")).isEqualTo("<ins>新</ins>");
    }

    @Test
    void peopleAndPicturesAreCalledByName() {
        var id = "0b1d6c52-0000-4000-8000-00000000abcd";
        assertThat(html(
                        "[@柯后谈](people/" + id + ")您好。",
                        "[@柯后谈](people/" + id + ")您好。![桥](groups/a/pictures/" + id + "#8x5)"))
                .isEqualTo("@柯后谈您好。<ins>〔桥〕</ins>");
    }

    @Test
    void whatWasTypedIsNoHtml() {
        assertThat(html("<b>x</b>", "<script>alert(1)</script>")).doesNotContain("<b>", "<script>");
        assertThat(html("好&坏", "好&坏了")).isEqualTo("好&amp;坏<ins>了</ins>");
    }

    @Test
    @Timeout(value = 10, unit = SECONDS)
    void theLongestPostsAreComparedInTime() {
        var before = "甲乙丙丁".repeat(5000);
        assertThat(html(before, "戊己庚辛".repeat(5000))).startsWith("<del>");
        assertThat(html("甲。".repeat(10_000), "乙！".repeat(10_000))).startsWith("<del>");
        assertThat(html("甲\n乙\n".repeat(500), "丙\n甲\n".repeat(500))).contains("<ins>");
    }

    private static String html(String before, String after) {
        return Changes.of(before, after).html();
    }
}
