package org.scholarlycppcc.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A process that was started, and the lines it says. */
public class Run implements AutoCloseable {
    private static final int PATIENCE = 120;

    private final List<String> lines = new ArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();
    private final Process process;
    private final Thread listening;

    Run(ProcessBuilder command) throws IOException {
        process = command.start();
        listening = Thread.ofVirtual().start(this::listen);
    }

    /** Starts the application with some arguments. */
    public static Run of(String... arguments) throws IOException {
        return new Run(Packaged.with(Packaged.ARCHIVE, List.of(arguments)));
    }

    /** Waits for the end. */
    public int code() throws InterruptedException {
        if (!process.waitFor(PATIENCE, SECONDS)) throw new IllegalStateException("Has not ended: " + lines());
        listening.join();
        return process.exitValue();
    }

    /** What it has said so far. */
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** Waits for the next line from now on that contains some words. */
    public String hear(String words) throws InterruptedException {
        return await(listen(it -> it.contains(words)));
    }

    /** The process's number. */
    public long pid() {
        return process.pid();
    }

    /** Ends it without any warning, as a power cut or the system would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listening.join();
    }

    /** Asks it to end, and waits for that. */
    public void stop() throws InterruptedException {
        process.destroy();
        code();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The first line that is looked for, said already or to be said. */
    String awaitLine(Predicate<String> wanted) throws InterruptedException {
        CompletableFuture<String> line;
        synchronized (this) {
            var said = lines.stream().filter(wanted).findFirst();
            if (said.isPresent()) return said.get();
            line = listen(wanted);
        }
        return await(line);
    }

    private synchronized CompletableFuture<String> listen(Predicate<String> wanted) {
        var listener = new Listener(wanted, new CompletableFuture<>());
        listeners.add(listener);
        process.onExit().thenRun(() -> listener.line.completeExceptionally(new IllegalStateException("It ended")));
        return listener.line;
    }

    private String await(CompletableFuture<String> line) throws InterruptedException {
        try {
            return line.get(PATIENCE, SECONDS);
        } catch (ExecutionException | TimeoutException never) {
            throw new IllegalStateException(String.join("\n", lines()), never);
        }
    }

    private void listen() {
        try (var said = process.inputReader()) {
            said.lines().forEach(this::hearAll);
        } catch (IOException | UncheckedIOException cutOff) {
            // It was killed; what it said until then has been heard.
        }
    }

    private synchronized void hearAll(String line) {
        lines.add(line);
        listeners.stream().filter(it -> it.wanted.test(line)).forEach(it -> it.line.complete(line));
    }

    private record Listener(Predicate<String> wanted, CompletableFuture<String> line) {}
}
