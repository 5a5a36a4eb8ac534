package org.scholarlycppcc.base;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells moments as people do, the nearer the shorter: 今天 8:05, 周日 20:12, 3月9日 20:12. */
public record Moments(Clock clock, Locale language) {
    /** The time of the day alone. */
    public String time(Instant moment) {
        return format(moment.atZone(clock.getZone()), "H:mm");
    }

    /** Day and time. */
    public String told(Instant moment) {
        var local = moment.atZone(clock.getZone());
        var today = LocalDate.now(clock);
        var date = local.toLocalDate();
        if (date.equals(today)) return said("moments.today", time(moment));
        if (date.equals(today.minusDays(1))) return said("moments.yesterday", time(moment));
        if (date.isBefore(today) && date.isAfter(today.minusDays(7))) return format(local, "EEE") + " " + time(moment);
        return date(date) + " " + time(moment);
    }

    /** A day, with its year when it is not this one. */
    public String date(LocalDate date) {
        var key = date.getYear() == LocalDate.now(clock).getYear() ? "moments.day" : "moments.dayOfAnotherYear";
        return DateTimeFormatter.ofPattern(Words.in(language, key), language).format(date);
    }

    private String said(String key, String time) {
        return MessageFormat.format(Words.in(language, key), time);
    }

    private String format(ZonedDateTime local, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language).format(local);
    }
}
