package org.scholarlycppcc.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.scholarlycppcc.search.Index;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the house does for itself: a backup every night before its file is made smaller, and what a command asks for at once. */
@Component
class Caretaker {
    private static final Logger log = LoggerFactory.getLogger(Caretaker.class);

    private final ReentrantLock oneNight = new ReentrantLock();
    private final Vault vault;
    private final Compaction compaction;
    private final Index index;
    private final Path folder;
    private CompletableFuture<Void> reindexing = CompletableFuture.completedFuture(null);

    Caretaker(Vault vault, Compaction compaction, Index index, @Value("${scholarly.data}") Path folder) {
        this.vault = vault;
        this.compaction = compaction;
        this.index = index;
        this.folder = folder;
    }

    @Scheduled(cron = "${scholarly.night}", zone = "${scholarly.zone}")
    void night() {
        // A night that lasts into the next is not begun twice.
        if (!vault.embedded() || !oneNight.tryLock()) return;
        try {
            vault.write();
            compaction.run();
        } finally {
            oneNight.unlock();
        }
    }

    @Scheduled(fixedDelay = 1000)
    void answer() throws IOException {
        if (!Files.isDirectory(folder)) return;
        for (var request : BackupRequest.in(folder)) answer(request);
    }

    /** Builds the index anew when a command asks for it. */
    @Scheduled(fixedDelay = 1000)
    void reindex() {
        var request = new ReindexRequest(folder);
        // What could not be removed is not done again and again.
        if (!request.waits() || !reindexing.isDone() || reindexing.isCompletedExceptionally()) return;
        reindexing = index.rebuild().thenRun(request::done);
    }

    private void answer(BackupRequest request) throws IOException {
        try {
            var file = request.target();
            request.answer(true, Console.both("operations.backedUp", file.toString(), vault.write(file)));
        } catch (Unready refused) {
            log.warn("A backup was asked for and not written: {}", refused.line());
            request.answer(false, refused.line());
        }
    }
}
