package org.scholarlycppcc.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock MONDAY =
            Clock.fixed(LocalDateTime.parse("2026-11-23T09:00").atZone(ZONE).toInstant(), ZONE);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:05, 今天 8:05, today 8:05",
        "2026-11-22T20:12, 昨天 20:12, yesterday 20:12",
        "2026-11-17T20:12, 周二 20:12, Tue 20:12",
        "2026-11-16T20:12, 11月16日 20:12, 16 Nov 20:12",
        "2025-12-31T23:59, 2025年12月31日 23:59, 31 Dec 2025 23:59"
    })
    void theNearerTheShorter(LocalDateTime moment, String chinese, String english) {
        var instant = moment.atZone(ZONE).toInstant();
        assertThat(new Moments(MONDAY, Locale.CHINESE).told(instant)).isEqualTo(chinese);
        assertThat(new Moments(MONDAY, Locale.ENGLISH).told(instant)).isEqualTo(english);
    }
}
