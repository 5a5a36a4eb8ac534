package org.scholarlycppcc.notices;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** A span of the day in which no letter comes; over midnight when it begins later than it ends. */
public record QuietHours(LocalTime begins, LocalTime ends) {
    /** When a letter that is due at a moment of the committee's zone may go: that moment, or the end of the quiet hours. */
    public ZonedDateTime after(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        if (!quiet(time)) return moment;
        var end = moment.with(ends);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }

    private boolean quiet(LocalTime time) {
        var afterBegin = !time.isBefore(begins);
        var beforeEnd = time.isBefore(ends);
        return begins.isAfter(ends) ? afterBegin || beforeEnd : afterBegin && beforeEnd;
    }
}
