package org.scholarlycppcc.rooms;

import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.SectorRow;

/**
 * A sector's reading room (悦读书屋) as its page shows it.
 *
 * @param convenor the convenor of today, if the sector has one
 * @param keeper whether the signed-in person may change the room and its notices
 */
public record Room(
        SectorRow sector, RoomText text, @Nullable MemberRow convenor, boolean keeper) {}
