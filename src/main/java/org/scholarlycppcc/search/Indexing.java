package org.scholarlycppcc.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.search.IndexState.Trouble;
import org.scholarlycppcc.search.Upkeep.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that writes the index; people browse while it opens, repairs and rebuilds. */
@Component
class Indexing implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Indexing.class);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final IndexPlace place;
    private final Outbox outbox;
    private final Sources sources;
    private final BlockingQueue<Boolean> bell = new ArrayBlockingQueue<>(1);
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Upkeep upkeep;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Trouble trouble;
    private volatile boolean doubted;
    private volatile boolean rebuildAsked;

    Indexing(IndexPlace place, Outbox outbox, Sources sources) {
        this.place = place;
        this.outbox = outbox;
        this.sources = sources;
    }

    /** The index as it can be asked now; none while it is being opened. */
    Optional<LiveIndex> live() {
        return Optional.ofNullable(upkeep).map(Upkeep::index);
    }

    boolean whole() {
        var open = upkeep;
        return open != null && open.whole();
    }

    /** How it is, with so many changes waiting. */
    IndexState state(int waiting) {
        var open = upkeep;
        return new IndexState(
                place.engine(),
                open == null ? 0 : size(open),
                waiting,
                open != null && open.whole() && !rebuildAsked,
                open == null ? null : open.progress().orElse(null),
                trouble);
    }

    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    private static int size(Upkeep open) {
        try {
            return open.index().ask(Searcher::size);
        } catch (IOException | AlreadyClosedException notNow) {
            return 0;
        }
    }

    /** There is something to do. */
    void wake() {
        bell.offer(true);
    }

    /** Reading the index failed: it is looked through and, when damaged, built anew. */
    void doubt() {
        doubted = true;
        wake();
    }

    void rebuild() {
        rebuildAsked = true;
        wake();
    }

    /** Completed once everything that was committed before this call can be found. */
    CompletableFuture<Void> caughtUp() {
        var done = new CompletableFuture<Void>();
        waiting.add(done);
        wake();
        return done;
    }

    @Override
    public void start() {
        var worker = Thread.ofPlatform().daemon().name("index").unstarted(this::work);
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
        var worker = thread;
        thread = null;
        if (worker == null) return;
        wake();
        try {
            worker.join(Duration.ofSeconds(20));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (isRunning()) {
            try {
                rest(turn());
            } catch (IOException | RuntimeException failure) {
                // Whatever it was: what is not yet indexed is still in the outbox.
                note(failure);
                close();
                rest(AFTER_TROUBLE);
            }
        }
        close();
    }

    // Once in full; what lasts is not told again and again.
    private void note(Exception failure) {
        var before = trouble;
        if (before == null) log.error("The index could not be kept up; trying again", failure);
        trouble = new Trouble(before == null ? Instant.now() : before.since(), failure.toString());
    }

    private Duration turn() throws IOException {
        var asked = new ArrayList<CompletableFuture<Void>>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) asked.add(next);
        try {
            var result = opened().turn();
            if (trouble != null) log.info("The index is kept up again");
            trouble = null;
            if (result == Turn.NOTHING_TO_DO) asked.removeIf(it -> it.complete(null));
            return result == Turn.MORE_TO_DO ? Duration.ZERO : REST;
        } finally {
            waiting.addAll(asked);
        }
    }

    private Upkeep opened() throws IOException {
        if (doubted) close();
        doubted = false;
        var open = upkeep;
        if (open == null) {
            open = new Upkeep(place.open(), outbox, sources);
            upkeep = open;
        }
        if (rebuildAsked) open.startRebuild();
        rebuildAsked = false;
        return open;
    }

    private void rest(Duration most) {
        try {
            if (!most.isZero() && bell.poll(most.toMillis(), TimeUnit.MILLISECONDS) == null) retry();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void retry() {
        var open = upkeep;
        if (open != null) open.retry();
    }

    private void close() {
        var open = upkeep;
        upkeep = null;
        if (open == null) return;
        try {
            open.index().close();
        } catch (IOException | RuntimeException broken) {
            log.warn("The index did not close well: {}", broken.toString());
        }
    }
}
