package org.scholarlycppcc.members;

import java.util.UUID;

/** Identifies a sector (界别) across modules. */
public record SectorId(UUID value) {}
