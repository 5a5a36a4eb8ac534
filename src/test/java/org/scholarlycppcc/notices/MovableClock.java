package org.scholarlycppcc.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that a test sets; it stands still until it is moved. */
class MovableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = Instant.EPOCH;

    /** A time of Wednesday 2026-11-25 in the committee's zone. */
    void setTo(int hour, int minute) {
        now = ZonedDateTime.of(2026, 11, 25, hour, minute, 0, 0, ZONE).toInstant();
    }

    void forward(Duration span) {
        now = now.plus(span);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
