package org.scholarlycppcc.groups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;

/**
 * On which days the weeks of a plan begin: every so many days from the first one on. A step of which more than half the
 * days are off is skipped, so that weeks go on beginning on the same day of the week.
 *
 * @param days between two first days, from 1 to {@link #SLOWEST}
 * @param off at most {@link #MOST_OFF} stretches of at most {@link #LONGEST_OFF} days each
 */
public record Pace(LocalDate start, int days, List<DaysOff> off) {
    public static final int SLOWEST = 60;
    public static final int MOST_OFF = 20;
    public static final int LONGEST_OFF = 92;

    /** The first days of so many weeks; refused when the pace does not fit. */
    public List<LocalDate> firstDays(int weeks) {
        demandFitting();
        var firstDays = new ArrayList<LocalDate>();
        for (var day = start; firstDays.size() < weeks; day = day.plusDays(days)) if (!skipped(day)) firstDays.add(day);
        return firstDays;
    }

    /** The weeks, each beginning on its day; refused when the pace does not fit. */
    List<WeekText> dated(List<WeekText> weeks) {
        var firstDays = firstDays(weeks.size());
        return IntStream.range(0, weeks.size())
                .mapToObj(it -> weeks.get(it).on(firstDays.get(it)))
                .toList();
    }

    private boolean skipped(LocalDate first) {
        var free = Stream.iterate(first, day -> day.plusDays(1))
                .limit(days)
                .filter(day -> off.stream().anyMatch(it -> it.on(day)))
                .count();
        return free * 2 > days;
    }

    private void demandFitting() {
        if (days < 1 || days > SLOWEST) throw new Refusal("groups.paceDays", SLOWEST);
        if (off.size() > MOST_OFF) throw new Refusal("groups.tooManyOff", MOST_OFF);
        for (var it : off) {
            var length = ChronoUnit.DAYS.between(it.first(), it.last()) + 1;
            if (length < 1 || length > LONGEST_OFF) throw new Refusal("groups.offHowLong", LONGEST_OFF);
        }
    }
}
