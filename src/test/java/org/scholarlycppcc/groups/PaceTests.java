package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTests {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    @Test
    void weeksBeginEverySoManyDays() {
        assertThat(new Pace(MONDAY, 7, List.of()).firstDays(3))
                .containsExactly(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(14));
        assertThat(new Pace(MONDAY, 10, List.of()).firstDays(2)).containsExactly(MONDAY, MONDAY.plusDays(10));
        assertThat(new Pace(MONDAY, 7, List.of()).firstDays(0)).isEmpty();
    }

    @Test
    void aWeekThatIsMostlyOffIsSkippedAndTheDayOfTheWeekStays() {
        var festival = new DaysOff(MONDAY.plusDays(7), MONDAY.plusDays(10));
        assertThat(new Pace(MONDAY, 7, List.of(festival)).firstDays(3))
                .containsExactly(MONDAY, MONDAY.plusDays(14), MONDAY.plusDays(21));
        var shorter = new DaysOff(MONDAY.plusDays(7), MONDAY.plusDays(9));
        assertThat(new Pace(MONDAY, 7, List.of(shorter)).firstDays(2)).containsExactly(MONDAY, MONDAY.plusDays(7));
        var twice = List.of(shorter, new DaysOff(MONDAY.plusDays(9), MONDAY.plusDays(10)));
        assertThat(new Pace(MONDAY, 7, twice).firstDays(2)).containsExactly(MONDAY, MONDAY.plusDays(14));
        assertThat(new Pace(MONDAY, 7, List.of(new DaysOff(MONDAY, MONDAY.plusDays(20)))).firstDays(1))
                .as("the first week too")
                .containsExactly(MONDAY.plusDays(21));
    }

    @Test
    void aPaceThatDoesNotFitIsRefused() {
        GroupsCase.refused("groups.paceDays", () -> new Pace(MONDAY, 0, List.of()).firstDays(1));
        GroupsCase.refused("groups.paceDays", () -> new Pace(MONDAY, 61, List.of()).firstDays(1));
        var backwards = List.of(new DaysOff(MONDAY, MONDAY.minusDays(1)));
        GroupsCase.refused("groups.offHowLong", () -> new Pace(MONDAY, 7, backwards).firstDays(1));
        var forever = List.of(new DaysOff(MONDAY, MONDAY.plusYears(5000)));
        GroupsCase.refused("groups.offHowLong", () -> new Pace(MONDAY, 7, forever).firstDays(1));
        var many = Collections.nCopies(21, new DaysOff(MONDAY, MONDAY));
        GroupsCase.refused("groups.tooManyOff", () -> new Pace(MONDAY, 7, many).firstDays(1));
    }
}
