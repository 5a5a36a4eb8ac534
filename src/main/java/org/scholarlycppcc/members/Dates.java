package org.scholarlycppcc.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;

/** Days of a term, as they may be kept. */
final class Dates {
    private static final LocalDate FIRST = LocalDate.of(1949, 9, 21);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Dates() {}

    /** The day; refused when it is before the first session of the CPPCC or absurdly late. */
    static LocalDate plausible(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) throw new Refusal("members.dayOdd", day.toString());
        return day;
    }

    static void inOrder(LocalDate begins, @Nullable LocalDate ends) {
        plausible(begins);
        if (ends != null && plausible(ends).isBefore(begins)) throw new Refusal("members.daysReversed");
    }
}
