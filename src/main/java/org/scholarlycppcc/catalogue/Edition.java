package org.scholarlycppcc.catalogue;

/** A list as it was published, once and for good. */
public record Edition(ListRow list, ListContents contents) {}
