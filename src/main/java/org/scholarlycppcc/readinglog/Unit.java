package org.scholarlycppcc.readinglog;

/** In what a reader counts the way through a book; its names are stored. */
public enum Unit {
    PAGES,
    CHAPTERS,
    PERCENT
}
