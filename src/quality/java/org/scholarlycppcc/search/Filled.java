package org.scholarlycppcc.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A finder that is filled with a corpus first. */
interface Filled extends Finder, Closeable {
    void add(Corpus.Text text) throws IOException;

    /** All is there: from now on it is asked. */
    void finish() throws IOException;

    /** What it takes on the disk, where it was told to keep it. */
    default long bytes(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }
}
