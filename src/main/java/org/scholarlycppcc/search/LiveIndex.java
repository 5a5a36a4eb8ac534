package org.scholarlycppcc.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An open index, whichever engine keeps it: written by one thread, asked by all. */
interface LiveIndex extends Closeable {
    /** What it said of itself when it was committed last. */
    Stamp stamp();

    /** Makes the entries of some things what the things are now: those that are no longer are removed. */
    void apply(Kind kind, Collection<UUID> asked, List<Document> now, long round) throws IOException;

    /** The same for things that a rebuilding meets on its way. */
    default void met(Kind kind, Collection<UUID> asked, List<Document> now, long round) throws IOException {
        apply(kind, asked, now, round);
    }

    /** Removes what no rebuilding since the given round has met. */
    void removeOlderThan(long round) throws IOException;

    /** Lets readers see what was applied. */
    void refresh() throws IOException;

    /** Makes what was applied outlast a power cut. */
    void commit(Stamp stamp) throws IOException;

    /** Whether it is sound as far as can be told without opening it anew, after something has failed. */
    boolean isThere() throws IOException;

    <T> T ask(Ask<T> question) throws IOException;

    /** Closes without a commit: what is not kept for good is still in the outbox. */
    @Override
    void close() throws IOException;

    /** What somebody wants of the index. */
    interface Ask<T> {
        T ask(Searcher searcher) throws IOException;
    }
}
