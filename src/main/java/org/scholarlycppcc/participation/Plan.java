package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.scholarlycppcc.participation.Facts.PlanWeek;
import org.scholarlycppcc.participation.Facts.Stay;

/** The weeks of one group in their order. */
record Plan(List<PlanWeek> weeks) {
    Plan {
        weeks = weeks.stream().sorted(Comparator.comparing(PlanWeek::begins)).toList();
    }

    /**
     * Whether somebody who stayed to the end finished the group in a period: the plan ended in it, and of
     * the weeks since joining, that of joining included, at least 75 % were answered.
     */
    boolean finished(Stay stay, Set<Integer> answered, Period period) {
        if (weeks.isEmpty() || !period.contains(ends()) || !stay.holds(ends())) return false;
        var since =
                weeks.stream().filter(it -> !lastDay(it).isBefore(stay.since())).toList();
        var done = since.stream().filter(it -> answered.contains(it.number())).count();
        return !since.isEmpty() && done * 4 >= since.size() * 3L;
    }

    private LocalDate ends() {
        return lastDay(weeks.getLast());
    }

    // A step lasts until the next one begins, the last one a week.
    private LocalDate lastDay(PlanWeek week) {
        var next = weeks.indexOf(week) + 1;
        return next < weeks.size()
                ? weeks.get(next).begins().minusDays(1)
                : week.begins().plusDays(6);
    }
}
