package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Refusal;

/** What is written about a book, in all the ways in which people write it. */
class FactTests {
    @Test
    void aCardSaysWhatItIsToldOfEachFact() {
        var card = BookCard.of(Fact::word);
        for (var fact : Fact.values()) assertThat(fact.of(card)).isEqualTo(fact.word());
        assertThat(Fact.CHECKED_AGAINST.word()).isEqualTo("checkedAgainst");
    }

    @ParameterizedTest
    @CsvSource({
        "2005,2005",
        "2005-11,2005-11",
        "2005年11月,2005-11",
        " 2005 年 3 月 ,2005-03",
        "2005.3,2005-03",
        "2005/11,2005-11",
        "2005年,2005",
        "868,868",
        "'',''"
    })
    void aYearAloneIsADate(String typed, String kept) {
        assertThat(Published.of(typed).typed()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"明年", "19", "20255", "-100", "2005-13", "2005-00", "2005-11-03", "11月"})
    void whatIsNoDateIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Published.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "c2005,2005",
        "2005年11月第1版,2005-11",
        "2005-11-03,2005-11",
        "1985.3,1985-03",
        "[1957],1957",
        "2012-2015,2012",
        "民国三十年,民国三十年"
    })
    void imprintsSayDatesInManyWays(String said, String found) {
        assertThat(Published.found(said)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "10019·3024,10019·3024",
        "10019.3024,10019·3024",
        "１００１９．３０２４,10019·3024",
        "10019・3024,10019·3024",
        "统一书号：10019•3024,10019·3024",
        "7018 · 201,7018·201",
        "'',''"
    })
    void aUnifiedNumberHasAMiddleDot(String typed, String kept) {
        assertThat(UnifiedNumber.normal(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10019", "·3024", "10019·", "9787020050338", "1·2·3", "一·二"})
    void whatIsNoUnifiedNumberIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> UnifiedNumber.normal(typed));
        assertThat(UnifiedNumber.isOne(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"I210.1,I210.1", "d0-0,D0-0", "K825.6＝7,K825.6=7", "TP 312,TP312", "F12/21(2),F12/21(2)", "'',''"})
    void aClassBeginsWithALetter(String typed, String kept) {
        assertThat(Clc.normal(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"210.1", "L1", "M", "W3", "Y", "I210.1<b>", "文学", "-I2"})
    void whatIsNoClassIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Clc.normal(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_DOMAIN,PUBLIC_DOMAIN",
        "公有领域,PUBLIC_DOMAIN",
        "公有領域,PUBLIC_DOMAIN",
        "public domain,PUBLIC_DOMAIN",
        "'',NOT_KNOWN"
    })
    void rightsAreReadInEveryLanguage(String typed, Rights rights) {
        assertThat(Rights.of(typed)).isEqualTo(rights);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Rights.of("随便"));
    }

    @ParameterizedTest
    @CsvSource({
        "第三卷,3",
        "卷三,3",
        "第3冊,3",
        "3,3",
        "第十二卷,12",
        "第二十卷,20",
        "第一百零三卷,103",
        "Vol. 3,3",
        "上,上",
        "上册,上",
        "（下）,下",
        "'',''"
    })
    void aVolumeIsTheSameHoweverItIsCounted(String printed, String key) {
        assertThat(Volume.key(printed)).isEqualTo(key);
    }

    @Test
    void volumesStandInTheirOrder() {
        assertThat(Stream.of("第十卷", "第二卷", "第一卷").sorted(Comparator.comparing(it -> Folded.sort("鲁迅全集", it))))
                .containsExactly("第一卷", "第二卷", "第十卷");
        assertThat(Stream.of("下", "上", "中").sorted(Comparator.comparing(Volume::order)))
                .containsExactly("上", "中", "下");
    }
}
