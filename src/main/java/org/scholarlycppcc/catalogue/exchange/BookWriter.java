package org.scholarlycppcc.catalogue.exchange;

import java.io.Closeable;
import java.io.IOException;

/** Writes one book after the other into a file; closed before it is finished it leaves an incomplete one. */
public interface BookWriter extends Closeable {
    void add(BookLine line) throws IOException;

    /** Writes what is still missing for the file to be whole. */
    void finish() throws IOException;

    @Override
    default void close() throws IOException {}
}
