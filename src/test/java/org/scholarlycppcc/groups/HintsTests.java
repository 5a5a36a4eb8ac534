package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "已学习, CHAIN",
                "已學習, CHAIN",
                "学习了！, CHAIN",
                "赞, CHAIN",
                "贊同, CHAIN",
                "同意, CHAIN",
                "“赞，同意，学习了”, CHAIN",
                "👍 学习了 +1, CHAIN",
                "已读。, CHAIN",
                "OK, CHAIN",
                "有意思, SHORT",
                "同意第三点, SHORT",
                "熟人社会, SHORT",
                "**读到这里** , SHORT",
                "我同意第三点，但城里的熟人另有一套, NONE",
                "读到第三十七页停了下来想了一想, NONE",
                "\"> 我们的格局不是一捆一捆扎清楚的柴\n> ——《乡土中国》\n\n同意\", CHAIN",
                "\"> 只有引文，一句自己的话也没有\", NONE",
                "\"\", NONE",
                "？！, NONE"
            })
    void aTextGetsTheHintThatHelps(String text, String hint) {
        assertThat(Hints.of(text).map(Enum::name).orElse("NONE")).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"学, 20000", "赞同意, 7000", "好, 20000"})
    void aLongChainIsReadInNoTime(String link, int times) {
        assertThat(Hints.of(link.repeat(times))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"“说两句。”, 3", "\"> 引来的\n\n自己的\", 3", "[@王](people/x) 您看, 3", "😀, 0"})
    void onlyOnesOwnCharactersCount(String text, int length) {
        assertThat(Hints.length(text)).isEqualTo(length);
    }
}
