package org.scholarlycppcc.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** One moment of the tables as a ZIP of SQL, with what it must hold once restored. */
record BackupFile(Path path) {
    private static final String SCRIPT = "scholarly.sql";
    private static final String CONTENTS = "contents.txt";
    private static final String FORMAT = "scholarly-cppcc backup 1";

    /**
     * Writes a backup while others read and write, restores it into a scratch database and compares the two. The file appears once that has
     * succeeded; an older one of the same name is then replaced.
     *
     * @return how many rows it holds
     */
    long write(Database source, Instant now) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var work = Files.createTempDirectory(path.toAbsolutePath().getParent(), ".backup");
            try {
                var contents = read(source, work.resolve(SCRIPT));
                pack(work, contents, now);
                new BackupFile(work.resolve("zip")).restore(source.at(work.resolve("scratch")), work);
                Files.move(work.resolve("zip"), path, StandardCopyOption.ATOMIC_MOVE);
                return contents.rows();
            } finally {
                Folders.delete(work);
            }
        } catch (IOException failure) {
            throw new Unready("operations.backupNotWritten", path, String.valueOf(failure));
        } catch (SQLException failure) {
            throw new Unready("operations.backupNotWritten", path, String.valueOf(failure.getMessage()));
        }
    }

    /** Fills a new database and proves that it holds what the backup held. */
    long restore(Database target, Path work) {
        var script = work.resolve("restore.sql");
        var promised = unpack(script);
        try (var database = target.open();
                var statement = database.createStatement()) {
            statement.execute("runscript from " + quoted(script) + " charset 'UTF-8'");
            if (!Contents.of(database).equals(promised)) throw new Unready("operations.backupDiffers", path);
            var faults = Faults.in(database);
            if (!faults.isEmpty()) throw new Unready("operations.backupUnsound", path, faults);
            statement.execute("shutdown");
        } catch (SQLException failure) {
            throw new Unready("operations.notRestored", path, String.valueOf(failure.getMessage()));
        }
        return promised.rows();
    }

    // Read committed would mix moments. The script comes last, since H2 ends the transaction with it.
    private static Contents read(Database source, Path script) throws SQLException {
        try (var database = source.open();
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("set session characteristics as transaction isolation level snapshot");
            var contents = Contents.of(database);
            sound(database);
            statement.execute("script to " + quoted(script) + " charset 'UTF-8'");
            return contents;
        }
    }

    private static void sound(Connection database) throws SQLException {
        var faults = Faults.in(database);
        if (!faults.isEmpty()) throw new Unready("operations.databaseUnsound", faults);
    }

    private static void pack(Path work, Contents contents, Instant now) throws IOException {
        var zip = work.resolve("zip");
        try (var packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            packed.putNextEntry(new ZipEntry(CONTENTS));
            packed.write((FORMAT + "\n" + now + "\n" + String.join("\n", contents.lines()) + "\n").getBytes(UTF_8));
            packed.putNextEntry(new ZipEntry(SCRIPT));
            Files.copy(work.resolve(SCRIPT), packed);
        }
        try (var file = FileChannel.open(zip, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    private Contents unpack(Path script) {
        try (var zip = new ZipFile(path.toFile(), UTF_8)) {
            var lines = List.<String>of();
            if (zip.getEntry(CONTENTS) != null) {
                lines = new String(zip.getInputStream(zip.getEntry(CONTENTS)).readAllBytes(), UTF_8)
                        .lines()
                        .toList();
            }
            if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) throw new Unready("operations.notABackup", path);
            Files.copy(zip.getInputStream(zip.getEntry(SCRIPT)), script);
            return Contents.parse(lines.subList(2, lines.size()));
        } catch (ZipException damaged) {
            throw new Unready("operations.notABackup", path);
        } catch (NoSuchFileException missing) {
            throw new Unready("operations.noBackup", path);
        } catch (IOException unreadable) {
            throw new Unready("operations.backupUnreadable", path, String.valueOf(unreadable.getMessage()));
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
