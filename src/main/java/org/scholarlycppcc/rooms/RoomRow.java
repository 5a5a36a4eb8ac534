package org.scholarlycppcc.rooms;

import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorRow;

/**
 * A room as the overview of all rooms shows it.
 *
 * @param convenor name of the convenor of today, if the sector has one
 * @param mine whether it is the room of the signed-in member's sector
 */
public record RoomRow(
        SectorRow sector,
        String place,
        String hours,
        @Nullable String convenor,
        boolean mine) {}
