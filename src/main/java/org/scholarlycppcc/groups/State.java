package org.scholarlycppcc.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a group stands in its season, as its dates say. */
public enum State {
    /** It has no plan yet. */
    PROPOSED,
    /** Its first week lies ahead. */
    OPEN,
    RUNNING,
    FINISHED;

    static State on(LocalDate today, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        if (begins == null || ends == null) return PROPOSED;
        if (today.isBefore(begins)) return OPEN;
        return today.isAfter(ends) ? FINISHED : RUNNING;
    }
}
