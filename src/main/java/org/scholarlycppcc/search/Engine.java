package org.scholarlycppcc.search;

/** Who keeps the index. */
public enum Engine {
    /** Lucene, in the data folder of this machine. */
    LUCENE,
    /** A server that the committee has. */
    OPENSEARCH
}
