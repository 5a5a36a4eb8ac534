package org.scholarlycppcc.search;

import java.io.Closeable;
import java.io.IOException;

/** A finder that is filled with a corpus first. */
interface Filled extends Finder, Closeable {
    void add(Corpus.Text text) throws IOException;

    /** All is there: from now on it is asked. */
    void finish() throws IOException;
}
