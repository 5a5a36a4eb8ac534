package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** A section of a draft, to be chosen. */
public record SectionRow(UUID id, String title) {}
