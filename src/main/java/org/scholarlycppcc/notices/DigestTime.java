package org.scholarlycppcc.notices;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When letters of each channel are due, in the committee's zone. */
@Component
class DigestTime {
    private final Clock clock;
    private final LocalTime time;

    DigestTime(Clock clock, @Value("${scholarly.mail.digest}") LocalTime time) {
        this.clock = clock;
        this.time = time;
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    Instant daily() {
        var now = now();
        var today = now.with(time);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    Instant weekly() {
        var now = now();
        var next = now.with(time).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return (next.isAfter(now) ? next : next.plusWeeks(1)).toInstant();
    }
}
