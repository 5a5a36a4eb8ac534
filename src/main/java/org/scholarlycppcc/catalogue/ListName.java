package org.scholarlycppcc.catalogue;

/** A list to be linked to: its part of the address, and what it is called there. */
public record ListName(String slug, String title) {}
