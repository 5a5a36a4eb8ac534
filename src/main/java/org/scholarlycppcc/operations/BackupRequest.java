package org.scholarlycppcc.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.util.List;
import java.util.Optional;

/**
 * A backup that a command asks of the running house, which alone can open its database: a file in the data folder that names the target, and
 * beside it the answer. Whoever may write in the folder has the data already, so no other permission is asked.
 */
record BackupRequest(Path folder, String from) {
    private static final String ASKED = ".backup-asked";

    /** How the house answered. */
    record Answer(boolean done, String line) {
        String orThrow() {
            if (done) return line;
            throw new Unready("operations.asAnswered", line);
        }
    }

    static BackupRequest to(Path folder, Path target) throws IOException {
        var request =
                new BackupRequest(folder, String.valueOf(ProcessHandle.current().pid()));
        appear(request.asked(), target.toString());
        return request;
    }

    /** The requests that wait in a folder. */
    static List<BackupRequest> in(Path folder) throws IOException {
        return Folders.entries(folder).stream()
                .filter(it -> it.toString().endsWith(ASKED))
                .map(it -> it.getFileName().toString().replace(ASKED, ""))
                .map(it -> new BackupRequest(folder, it))
                .toList();
    }

    /** Waits for the answer; nothing when the house has gone without one. */
    Optional<Answer> await() throws IOException {
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(answered())) {
                if (gone()) return Optional.empty();
                var news = watch.poll(1, SECONDS);
                if (news != null) news.reset();
            }
            var line = Files.readString(answered(), UTF_8);
            Files.delete(answered());
            return Optional.of(new Answer(line.startsWith("+"), line.substring(1)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.deleteIfExists(asked());
        }
    }

    private boolean gone() throws IOException {
        try (var free = DataFolder.takeIfFree(folder)) {
            return free != null && !Files.exists(answered());
        }
    }

    Path target() throws IOException {
        return Path.of(Files.readString(asked(), UTF_8));
    }

    void answer(boolean done, String line) throws IOException {
        Files.delete(asked());
        appear(answered(), (done ? "+" : "-") + line);
    }

    private Path asked() {
        return folder.resolve(from + ASKED);
    }

    private Path answered() {
        return folder.resolve(from + ".backup-answer");
    }

    // Whole or not at all, since the other side is watching.
    private static void appear(Path file, String text) throws IOException {
        var part = Files.writeString(file.resolveSibling(file.getFileName() + ".part"), text, UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
