package org.scholarlycppcc.participation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;

/** Whole calendar weeks, from a Monday to a Sunday, that the register is read for. */
public record Period(LocalDate from, LocalDate to) {
    /** The most weeks that one register shows: a year. */
    public static final int MOST_WEEKS = 53;

    // The committee was founded in 1949; later than 9998, weeks cannot be counted.
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 9998;

    /**
     * The weeks in which the days between two days lie; weeks not begun by today are left out.
     * Refused when the days are in the wrong order, too far apart, or all still to come.
     */
    public static Period of(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isAfter(to)) throw new Refusal("participation.period.backwards");
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR)
            throw new Refusal("participation.period.unreadable");
        if (monday(from).isAfter(today)) throw new Refusal("participation.period.ahead");
        var last = monday(to).isAfter(today) ? today : to;
        var period = new Period(monday(from), monday(last).plusDays(6));
        if (period.length() > MOST_WEEKS) {
            throw new Refusal("participation.period.tooLong", MOST_WEEKS, period.length());
        }
        return period;
    }

    /** This week and those before it, so many in all. */
    public static Period last(int weeks, LocalDate today) {
        return of(today.minusWeeks(weeks - 1), today, today);
    }

    /** The weeks of the calendar quarter up to this one. */
    public static Period quarter(LocalDate today) {
        var months = (today.getMonthValue() - 1) % 3;
        return of(today.minusMonths(months).with(firstDayOfMonth()), today, today);
    }

    /** The Monday of the week in which a day lies; it stands for the week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(MONDAY));
    }

    /** The last day of the week that begins on a Monday. */
    public static LocalDate sunday(LocalDate monday) {
        return monday.plusDays(6);
    }

    /** The weeks by their Mondays, the earliest first. */
    public List<LocalDate> weeks() {
        return Stream.iterate(from, it -> !it.isAfter(to), it -> it.plusWeeks(1))
                .toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private long length() {
        return ChronoUnit.WEEKS.between(from, to) + 1;
    }
}
