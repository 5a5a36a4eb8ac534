package org.scholarlycppcc.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final Queue<CompletableFuture<Void>> rebuilt = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Upkeep upkeep;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Trouble trouble;
    private final AtomicBoolean doubted = new AtomicBoolean();
    private final AtomicBoolean rebuildAsked = new AtomicBoolean();
    private final AtomicBoolean takeOverAsked = new AtomicBoolean();

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
                open != null && open.whole() && !rebuildAsked.get(),
                open == null ? null : open.progress().orElse(null),
                takeOverAsked.get() ? null : trouble);
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
        doubted.set(true);
        wake();
    }

    /** Completed once the index was built anew, even if something else cannot be put into it. */
    CompletableFuture<Void> rebuild() {
        var done = new CompletableFuture<Void>();
        rebuildAsked.set(true);
        rebuilt.add(done);
        wake();
        return done;
    }

    /** An index that somebody else keeps is to be kept here. */
    void takeOver() {
        if (trouble().filter(Trouble::foreign).isEmpty()) return;
        takeOverAsked.set(true);
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
                look();
                rest(AFTER_TROUBLE);
            }
        }
        close();
    }

    // Once in full; what lasts is not told again and again.
    private void note(Exception failure) {
        var before = trouble;
        boolean foreign = failure instanceof ForeignIndex;
        if (before == null || before.foreign() != foreign)
            log.error("The index could not be kept up; trying again", failure);
        takeOverAsked.set(false);
        trouble = new Trouble(before == null ? Instant.now() : before.since(), failure.toString(), foreign);
    }

    private Duration turn() throws IOException {
        var asked = all(waiting);
        var built = all(rebuilt);
        try {
            var open = opened();
            var result = open.turn();
            if (open.whole()) built.removeIf(it -> it.complete(null));
            if (trouble != null) log.info("The index is kept up again");
            trouble = null;
            takeOverAsked.set(false);
            if (result == Turn.NOTHING_TO_DO) asked.removeIf(it -> it.complete(null));
            return result == Turn.MORE_TO_DO ? Duration.ZERO : REST;
        } finally {
            waiting.addAll(asked);
            rebuilt.addAll(built);
        }
    }

    private static List<CompletableFuture<Void>> all(Queue<CompletableFuture<Void>> some) {
        var all = new ArrayList<CompletableFuture<Void>>();
        for (var next = some.poll(); next != null; next = some.poll()) all.add(next);
        return all;
    }

    private Upkeep opened() throws IOException {
        if (doubted.getAndSet(false)) look();
        var open = upkeep;
        if (open == null) {
            open = begun(takeOverAsked.get() ? place.takeOver() : place.open());
            upkeep = open;
        }
        if (rebuildAsked.get()) {
            open.startRebuild();
            // Only now, so that it never looks as if nothing had been asked for.
            rebuildAsked.set(false);
        }
        return open;
    }

    private Upkeep begun(LiveIndex index) throws IOException {
        try {
            return new Upkeep(index, outbox, sources);
        } catch (IOException | RuntimeException failed) {
            // Else it would stand in the way of the next attempt.
            index.close();
            throw failed;
        }
    }

    private void rest(Duration most) {
        try {
            if (!most.isZero() && bell.poll(most.toMillis(), TimeUnit.MILLISECONDS) == null)
                Optional.ofNullable(upkeep).ifPresent(Upkeep::retry);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes the index unless it is there as it was. */
    private void look() {
        var open = upkeep;
        try {
            if (open != null && !open.index().isThere()) close();
        } catch (IOException outOfReach) {
            log.debug("The index is out of reach", outOfReach);
        }
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
