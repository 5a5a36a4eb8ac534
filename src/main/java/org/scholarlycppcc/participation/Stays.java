package org.scholarlycppcc.participation;

import java.time.LocalDate;
import org.scholarlycppcc.groups.Turnout.Stay;

/** When somebody belonged to a group; the first and the last day count. */
final class Stays {
    private Stays() {}

    static boolean holds(Stay stay, LocalDate day) {
        return touches(stay, day, day);
    }

    static boolean touches(Stay stay, Period period) {
        return touches(stay, period.from(), period.to());
    }

    private static boolean touches(Stay stay, LocalDate from, LocalDate to) {
        return !stay.since().isAfter(to)
                && (stay.until() == null || !stay.until().isBefore(from));
    }
}
