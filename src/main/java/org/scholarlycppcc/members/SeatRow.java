package org.scholarlycppcc.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's membership of a sector in time; without a last day it goes on. */
public record SeatRow(
        SectorId sector,
        String sectorName,
        LocalDate begins,
        @Nullable LocalDate ends) {}
