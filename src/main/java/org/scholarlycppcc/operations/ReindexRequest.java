package org.scholarlycppcc.operations;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;

/** That the index be built anew, asked of the house by a file in the data folder, which it removes when it has done so. */
record ReindexRequest(Path folder) {
    static final String NAME = "reindex-asked";

    static ReindexRequest to(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) throw new Unready("operations.nothingHere", folder);
        var request = new ReindexRequest(folder);
        if (!request.waits()) Files.createFile(request.file());
        return request;
    }

    boolean waits() {
        return Files.exists(file());
    }

    void done() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits for the house, if there is one. */
    boolean isDone() throws IOException {
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            while (waits()) {
                try (var free = DataFolder.takeIfFree(folder)) {
                    if (free != null) return !waits();
                }
                var news = watch.poll(1, SECONDS);
                if (news != null) news.reset();
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private Path file() {
        return folder.resolve(NAME);
    }
}
