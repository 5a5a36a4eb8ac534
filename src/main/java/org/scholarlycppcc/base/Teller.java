package org.scholarlycppcc.base;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One thread that tells pages in order what happened, so that no writer waits for them. It is never interrupted: H2 would
 * close its file under a thread that is interrupted while it reads.
 */
public final class Teller implements Executor, AutoCloseable {
    private static final int LAST_WORDS_SECONDS = 5;

    private final ExecutorService thread;

    public Teller(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    @Override
    public void execute(Runnable telling) {
        thread.execute(telling);
    }

    /** Takes nothing more, and waits a few seconds for what is being told. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(LAST_WORDS_SECONDS, SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
