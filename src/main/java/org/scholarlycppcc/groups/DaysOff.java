package org.scholarlycppcc.groups;

import java.time.LocalDate;

/** Days on which nobody is asked to read, from the first to the last, both included. */
public record DaysOff(LocalDate first, LocalDate last) {
    boolean on(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
