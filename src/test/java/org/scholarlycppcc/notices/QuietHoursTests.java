package org.scholarlycppcc.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "22:00,07:00,2026-11-25T21:59,2026-11-25T21:59",
        "22:00,07:00,2026-11-25T22:00,2026-11-26T07:00",
        "22:00,07:00,2026-11-26T06:59,2026-11-26T07:00",
        "22:00,07:00,2026-11-26T07:00,2026-11-26T07:00",
        "12:00,14:00,2026-11-25T13:30,2026-11-25T14:00",
        "12:00,14:00,2026-11-25T14:00,2026-11-25T14:00",
        "09:00,09:00,2026-11-25T09:00,2026-11-25T09:00"
    })
    void aLetterGoesWhenTheyEnd(LocalTime begins, LocalTime ends, LocalDateTime due, LocalDateTime goes) {
        assertThat(new QuietHours(begins, ends).after(due.atZone(ZONE))).isEqualTo(goes.atZone(ZONE));
    }
}
