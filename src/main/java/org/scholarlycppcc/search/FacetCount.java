package org.scholarlycppcc.search;

/**
 * One choice of a facet.
 *
 * @param value how a {@link Question} names it
 * @param name what readers call it
 * @param count how many things there are of it, for this reader
 */
public record FacetCount(String value, String name, int count) {}
