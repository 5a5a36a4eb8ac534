package org.scholarlycppcc.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A day, a month or a year as people write it, from its first to its last day. */
record Days(LocalDate first, LocalDate last) {
    static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final Pattern WRITTEN = Pattern.compile(
            "([12][0-9]{3})(?:年|[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?|年([0-9]{1,2})月(?:([0-9]{1,2})日)?)?");

    /** What was typed, when all of it is one date that exists. */
    static Optional<Days> of(String typed) {
        var date = WRITTEN.matcher(typed);
        if (!date.matches()) return Optional.empty();
        int year = Integer.parseInt(date.group(1));
        var month = part(date, 2, 4);
        var day = part(date, 3, 5);
        try {
            if (month == null) return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            var whole = YearMonth.of(year, month);
            if (day == null) return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
            return Optional.of(new Days(whole.atDay(day), whole.atDay(day)));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer part(Matcher date, int one, int other) {
        var found = date.group(one) == null ? date.group(other) : date.group(one);
        return found == null ? null : Integer.valueOf(found);
    }

    Days and(Days other) {
        return new Days(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }

    /** Lets through what is of these days. */
    Query filter() {
        return LongPoint.newRangeQuery(Fields.DAY, first.toEpochDay(), last.toEpochDay());
    }
}
