package org.scholarlycppcc.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarlycppcc.base.Refusal;

class PeriodTests {
    // A Monday.
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-23,2026-11-23,2026-11-29,1",
        "2026-11-22,2026-11-23,2026-11-16,2026-11-29,2",
        "2026-11-01,2026-11-22,2026-10-26,2026-11-22,4",
        "2025-12-29,2026-01-04,2025-12-29,2026-01-04,1",
        "2024-02-28,2024-03-01,2024-02-26,2024-03-03,1",
        // What is still to come is left out.
        "2026-11-02,2027-06-30,2026-11-02,2026-11-29,4",
        // A year and a day is the most.
        "2025-11-24,2026-11-29,2025-11-24,2026-11-29,53"
    })
    void aPeriodIsMadeOfWholeWeeks(LocalDate from, LocalDate to, LocalDate monday, LocalDate sunday, int weeks) {
        var period = Period.of(from, to, TODAY);
        assertThat(period).isEqualTo(new Period(monday, sunday));
        assertThat(period.weeks()).hasSize(weeks).first().isEqualTo(monday);
        assertThat(Period.sunday(period.weeks().getLast())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-22,participation.period.backwards",
        "2026-11-30,2026-12-06,participation.period.ahead",
        "2025-11-23,2026-11-29,participation.period.tooLong",
        "-999999999-01-01,2026-11-23,participation.period.unreadable",
        "2026-11-23,+999999999-12-31,participation.period.unreadable"
    })
    void aPeriodThatCannotBeShownIsRefused(String from, String to, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Period.of(LocalDate.parse(from), LocalDate.parse(to), TODAY))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    @Test
    void theLastWeeksEndWithThisOne() {
        assertThat(Period.last(4, TODAY))
                .isEqualTo(new Period(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-29")));
        assertThat(Period.last(12, TODAY).weeks()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-09-28,2026-11-29",
        "2026-10-01,2026-09-28,2026-10-04",
        "2027-01-01,2026-12-28,2027-01-03",
        "2024-02-29,2024-01-01,2024-03-03"
    })
    void aQuarterRunsFromTheWeekOfItsFirstDay(LocalDate today, LocalDate monday, LocalDate sunday) {
        assertThat(Period.quarter(today)).isEqualTo(new Period(monday, sunday));
    }
}
