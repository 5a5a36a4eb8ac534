package org.scholarlycppcc.search;

/** In which order finds are shown. */
public enum Order {
    BEST,
    NEWEST
}
