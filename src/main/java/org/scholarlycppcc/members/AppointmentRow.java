package org.scholarlycppcc.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One appointment of a person, past, present or to come.
 *
 * @param committee the special committee's name, for that kind only
 * @param ends the last day; open when there is none
 */
public record AppointmentRow(
        AppointmentId id,
        AppointmentKind kind,
        @Nullable SectorId sector,
        @Nullable String sectorName,
        @Nullable String committee,
        LocalDate begins,
        @Nullable LocalDate ends) {}
