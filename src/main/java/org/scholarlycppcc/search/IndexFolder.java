package org.scholarlycppcc.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where an index of Lucene lies on the disk; one that cannot be trusted is moved aside, since the tables hold everything. */
@Component
@ConditionalOnProperty(name = "scholarly.search.engine", havingValue = "lucene", matchIfMissing = true)
class IndexFolder implements IndexPlace {
    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;
    private final Clock clock;

    IndexFolder(@Value("${scholarly.data}") Path data, Clock clock) {
        this.folder = data.resolve("index");
        this.clock = clock;
    }

    @Override
    public Engine engine() {
        return Engine.LUCENE;
    }

    @Override
    public LuceneIndex open() throws IOException {
        if (Files.exists(folder) && !sound()) moveAside();
        Files.createDirectories(folder);
        return new LuceneIndex(FSDirectory.open(folder), clock.getZone());
    }

    private boolean sound() {
        try (var directory = FSDirectory.open(folder)) {
            if (directory.listAll().length == 0) return true;
            return sound(directory);
        } catch (IndexNotFoundException unfinished) {
            log.warn("No index was finished in {}", folder);
        } catch (IOException | RuntimeException broken) {
            // Damaged bytes can fail in any way while they are read.
            log.warn("The index in {} cannot be read: {}", folder, broken.toString());
        }
        return false;
    }

    private boolean sound(FSDirectory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var version =
                    Stamp.of(reader.getIndexCommit().getUserData().entrySet()).version();
            if (!version.equals(Fields.VERSION)) {
                log.info("The index in {} follows rules {}, these are {}", folder, version, Fields.VERSION);
                return false;
            }
            for (var part : reader.leaves()) part.reader().checkIntegrity();
            return true;
        }
    }

    private void moveAside() throws IOException {
        var aside = folder.resolveSibling("index-aside");
        FileSystemUtils.deleteRecursively(aside);
        Files.move(folder, aside);
        log.warn("Moved to {}; a new index is built from the tables", aside);
    }
}
