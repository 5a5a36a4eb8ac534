package org.scholarlycppcc.catalogue;

/** For whom a list is made: the whole committee or one sector. */
public enum ListKind {
    COMMITTEE,
    SECTOR
}
