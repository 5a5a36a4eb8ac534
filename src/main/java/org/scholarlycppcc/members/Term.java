package org.scholarlycppcc.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person is a member of a sector from one day to another.
 *
 * @param ends the last day; open when there is none
 */
public record Term(
        MemberId member,
        SectorId sector,
        String name,
        LocalDate begins,
        @Nullable LocalDate ends) {
    /** Whether the person is in term on a day. */
    public boolean holds(LocalDate day) {
        return !begins.isAfter(day) && (ends == null || !ends.isBefore(day));
    }
}
