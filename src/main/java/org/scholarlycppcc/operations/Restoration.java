package org.scholarlycppcc.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Puts a backup in the place of the data. What was there before is moved aside; what is derived, like the index, is made anew at the next start. */
record Restoration(Path folder, Database database) {
    private static final List<String> STAYS = List.of("in-use", "backups", "index-owner", ReindexRequest.NAME);

    /** Refuses a folder that holds data unless told to replace it; the data changes only once the backup has proved whole. */
    long from(BackupFile backup, boolean replacing, Instant now) {
        try {
            var old = present();
            if (!old.isEmpty() && !replacing) throw new Unready("operations.folderNotEmpty", folder.toAbsolutePath());
            var work = Files.createTempDirectory(folder, ".restore");
            try {
                var rows = backup.restore(database.at(work.resolve("whole")), work);
                putAside(old, now);
                Files.createDirectories(database.file().getParent());
                Files.move(
                        work.resolve("whole.mv.db"),
                        database.file().resolveSibling(Database.onDisk(database.file())),
                        StandardCopyOption.ATOMIC_MOVE);
                // An index in this folder is put aside with the rest; one that a server keeps is of the old data.
                ReindexRequest.to(folder);
                return rows;
            } finally {
                Folders.delete(work);
            }
        } catch (IOException failure) {
            throw new Unready("operations.notRestored", backup.path(), String.valueOf(failure.getMessage()));
        }
    }

    private List<Path> present() throws IOException {
        var file = database.file().resolveSibling(Database.onDisk(database.file()));
        var elsewhere = Stream.of(file).filter(Files::exists);
        var here = Folders.entries(folder).stream()
                .filter(it -> !STAYS.contains(it.getFileName().toString()))
                .filter(it -> !it.getFileName().toString().startsWith("replaced-"))
                .map(it -> it.toAbsolutePath().normalize());
        return Stream.concat(elsewhere, here).distinct().toList();
    }

    private void putAside(List<Path> old, Instant now) throws IOException {
        if (old.isEmpty()) return;
        var aside = Files.createDirectory(
                folder.resolve("replaced-" + now.toString().replace(':', '-')));
        for (var it : old) Files.move(it, aside.resolve(it.getFileName()));
    }
}
