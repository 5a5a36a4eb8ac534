package org.scholarlycppcc.search;

/** By what finds can be narrowed besides their kind. */
public enum Facet {
    CATEGORY,
    SECTOR,
    GROUP,
    YEAR
}
