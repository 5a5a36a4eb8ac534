package org.scholarlycppcc.members;

/** A sector as lists and menus show it; the slug is its part of an address. */
public record SectorRow(SectorId id, String slug, String name) {}
