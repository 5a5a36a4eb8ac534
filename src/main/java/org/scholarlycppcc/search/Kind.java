package org.scholarlycppcc.search;

/** What a find is; its order is the order of the facets. */
public enum Kind {
    BOOK,
    LIST,
    ROOM,
    GROUP,
    WEEK,
    DIGEST,
    POST,
    NOTE,
    PERSON
}
