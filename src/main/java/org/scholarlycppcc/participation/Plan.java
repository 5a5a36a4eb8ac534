package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.scholarlycppcc.groups.Turnout.PlannedWeek;
import org.scholarlycppcc.groups.Turnout.Stay;

/** The weeks of one group. */
record Plan(List<PlannedWeek> weeks) {
    /**
     * Whether somebody who stayed to the end finished the group in a period: the plan ended in it, and of
     * the weeks since joining, that of joining included, at least 75 % were answered.
     */
    boolean finished(Stay stay, Set<Integer> answered, Period period) {
        var ends =
                weeks.stream().map(PlannedWeek::ends).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        if (!period.contains(ends) || !Stays.holds(stay, ends)) return false;
        var since =
                weeks.stream().filter(it -> !it.ends().isBefore(stay.since())).toList();
        var done = since.stream().filter(it -> answered.contains(it.number())).count();
        return done * 4 >= since.size() * 3L;
    }
}
