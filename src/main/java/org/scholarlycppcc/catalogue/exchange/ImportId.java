package org.scholarlycppcc.catalogue.exchange;

import java.util.UUID;

/** Identifies an import across modules. */
public record ImportId(UUID value) {}
