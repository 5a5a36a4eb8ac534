package org.scholarlycppcc.readinglog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Refusal;

class ProgressTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "52, PAGES, 52, -",
                " 52 / 78 , PAGES, 52, 78",
                "５２／７８, PAGES, 52, 78",
                "第52页, PAGES, 52, -",
                "读到第 52 页。, PAGES, 52, -",
                "p. 52, PAGES, 52, -",
                "52页/78页, PAGES, 52, 78",
                "五十二页, PAGES, 52, -",
                "一百零五, PAGES, 105, -",
                "两百页, PAGES, 200, -",
                "一二〇回, CHAPTERS, 120, -",
                "40%, PERCENT, 40, -",
                "４０％, PERCENT, 40, -",
                "百分之四十, PERCENT, 40, -",
                "第5章, CHAPTERS, 5, -",
                "第五章, CHAPTERS, 5, -",
                "5章/14章, CHAPTERS, 5, 14",
                "第三十七回/120, CHAPTERS, 37, 120",
                "第5章，共14章, CHAPTERS, 5, 14",
                "Chapter 5, CHAPTERS, 5, -",
                "page 52 of 78, PAGES, 52, 78",
                "0, PAGES, 0, -",
                "十, PAGES, 10, -",
                "读完了78页, PAGES, 78, -",
            })
    void understandsWhatPeopleType(String typed, Unit unit, int reached, @Nullable Integer total) {
        assertThat(Progress.typed(typed, Unit.PAGES)).isEqualTo(new Progress(unit, reached, total));
    }

    @Test
    void aBareNumberCountsAsUsual() {
        assertThat(Progress.typed("5", Unit.CHAPTERS).unit()).isEqualTo(Unit.CHAPTERS);
        assertThat(Progress.typed("40", Unit.PERCENT).unit()).isEqualTo(Unit.PERCENT);
        assertThat(Progress.typed("52/78", Unit.PERCENT).unit()).isEqualTo(Unit.PAGES);
        assertThat(Progress.typed("5/14", Unit.CHAPTERS)).isEqualTo(new Progress(Unit.CHAPTERS, 5, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "很多",
                "-5",
                "5.5",
                "52/",
                "/78",
                "52/0",
                "1234567",
                "📖",
                "<b>5</b>",
                "52 78 9",
                "\u0000"
            })
    void saysWhatToTypeInstead(String typed) {
        refused(typed, "readinglog.progress.unclear");
    }

    @Test
    void doesNotBelieveWhatLiesBeyondTheEnd() {
        refused("79/78", "readinglog.progress.beyond");
        refused("101%", "readinglog.progress.percent");
        refused("40/100%", "readinglog.progress.percent");
        refused("九".repeat(9), "readinglog.progress.unclear");
        refused("5".repeat(100_000), "readinglog.progress.unclear");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"52, 52", "第 52 页, 52", "５２－５５, 52—55", "p.52-55, 52—55", "'', ''", "52页, 52"})
    void aPageOfAQuoteIsANumberOrTwo(String typed, String page) {
        assertThat(Page.typed(typed)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"很后面", "iv", "1234567", "<i>", "📖"})
    void otherPagesAreRefused(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Page.typed(typed))
                .returns("readinglog.page.unclear", Refusal::reason);
    }

    private static void refused(String typed, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Progress.typed(typed, Unit.PAGES))
                .returns(reason, Refusal::reason);
    }
}
