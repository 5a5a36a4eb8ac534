package org.scholarlycppcc.members;

import org.jspecify.annotations.Nullable;

/** A person as others see one: the name and, for members in term, the sector. */
public record MemberRow(
        MemberId id,
        String name,
        @Nullable SectorId sector,
        @Nullable String sectorName) {}
