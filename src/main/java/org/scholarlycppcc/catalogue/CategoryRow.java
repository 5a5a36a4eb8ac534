package org.scholarlycppcc.catalogue;

/**
 * One of the categories (类) of the catalogue.
 *
 * @param slug its part of an address
 * @param position its place among them, from 0
 */
public record CategoryRow(String slug, String name, int position) {}
