package org.scholarlycppcc.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** The folder where the house keeps its own backups, the last few of them. */
@Component
class Vault {
    private static final Logger log = LoggerFactory.getLogger(Vault.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'scholarly-'uuuuMMdd-HHmmss-SSS'.zip'").withZone(ZoneOffset.UTC);

    private final ReentrantLock one = new ReentrantLock();
    private final Database database;
    private final Path folder;
    private final int kept;
    private final Clock clock;

    Vault(
            JdbcConnectionDetails details,
            @Value("${scholarly.backups.folder}") Path folder,
            @Value("${scholarly.backups.kept}") int kept,
            Clock clock) {
        this.database = new Database(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    boolean embedded() {
        return database.isEmbedded();
    }

    /** Writes one under a name of its own and lets the oldest go. */
    BackupRow write() {
        var file = folder().resolve(NAME.format(clock.instant()));
        write(file);
        var all = all();
        all.stream().skip(kept).forEach(it -> delete(folder().resolve(it.name())));
        return row(file);
    }

    /** Writes one to any place, one at a time. */
    long write(Path file) {
        one.lock();
        try {
            var rows = new BackupFile(file).write(database.embedded(), clock.instant());
            log.info("Wrote and verified the backup {} with {} rows", file, rows);
            return rows;
        } finally {
            one.unlock();
        }
    }

    List<BackupRow> all() {
        try {
            if (!Files.isDirectory(folder)) return List.of();
            return Folders.entries(folder).stream()
                    .filter(it -> it.toString().endsWith(".zip"))
                    .map(Vault::row)
                    .sorted(Comparator.comparing(BackupRow::written).reversed())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BackupRow row(Path file) {
        try {
            return new BackupRow(
                    file.getFileName().toString(),
                    Files.getLastModifiedTime(file).toInstant(),
                    Files.size(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
