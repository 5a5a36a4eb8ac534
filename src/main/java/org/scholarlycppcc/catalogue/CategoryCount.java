package org.scholarlycppcc.catalogue;

/** A category and how many books of it answer a wish. */
public record CategoryCount(String slug, String name, int books) {}
