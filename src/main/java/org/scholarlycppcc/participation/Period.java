package org.scholarlycppcc.participation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;

/** Whole calendar weeks, from a Monday to a Sunday, that the register is read for. */
public record Period(LocalDate from, LocalDate to) {
    /** The most weeks that one register shows: a year. */
    public static final int MOST_WEEKS = 53;

    // The committee was founded in 1949; later than 9998, weeks cannot be counted.
    private static final int FIRST_YEAR = 1949;
    private static final int USUAL_WEEKS = 8;
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

    /**
     * The period between two days as an address writes them, 2026-11-23; of the last eight weeks when there are none.
     * Refused like {@link #of}, and when a day cannot be read.
     */
    public static Period read(@Nullable String from, @Nullable String to, LocalDate today) {
        var usual = last(USUAL_WEEKS, today);
        if (isEmpty(from) && isEmpty(to)) return usual;
        return of(isEmpty(from) ? usual.from() : day(from), isEmpty(to) ? today : day(to), today);
    }

    /** A day as an address writes it; refused when it cannot be read. */
    public static LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(typed, ""));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("participation.period.unreadable");
        }
    }

    private static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isEmpty();
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
