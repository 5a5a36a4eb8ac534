package org.scholarlycppcc.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23,zh,二〇二六年十一月二十三日 · 星期一",
        "2026-10-10,zh,二〇二六年十月十日 · 星期六",
        "2026-01-01,zh,二〇二六年一月一日 · 星期四",
        "2026-12-31,zh,二〇二六年十二月三十一日 · 星期四",
        "2026-11-20,zh-Hant,二〇二六年十一月二十日 · 星期五"
    })
    void aDateIsWrittenInChineseNumerals(LocalDate date, String language, String written) {
        assertThat(Days.written(date, Locale.forLanguageTag(language))).isEqualTo(written);
    }
}
