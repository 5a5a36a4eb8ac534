package org.scholarlycppcc.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** A file layer of H2 that also keeps, beside each file, what of it would outlast a power cut: only what was forced. */
public class ForgetfulDisk extends FilePathWrapper {
    @Override
    public String getScheme() {
        return "forgetful";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var path = Path.of(getBase().toString());
        return mode.startsWith("rw") ? new Remembering(super.open(mode), forced(path)) : super.open(mode);
    }

    /** Where the forced part of a file is kept. */
    static Path forced(Path file) {
        return file.resolveSibling(file.getFileName() + ".forced");
    }

    /** Writes to the file at once, and to what would remain of it when forced. */
    private static class Remembering extends FileBaseDefault {
        private final FileChannel file;
        private final FileChannel forced;
        private final List<Change> changes = new ArrayList<>();

        Remembering(FileChannel file, Path forced) throws IOException {
            this.file = file;
            if (!Files.exists(forced)) Files.createFile(forced);
            this.forced = FileChannel.open(forced, StandardOpenOption.WRITE);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            var copy = ByteBuffer.allocate(bytes.remaining())
                    .put(bytes.duplicate())
                    .flip();
            changes.add(disk -> {
                while (copy.hasRemaining()) disk.write(copy, position + copy.position());
            });
            return file.write(bytes, position);
        }

        @Override
        protected synchronized void implTruncate(long size) throws IOException {
            changes.add(disk -> disk.truncate(size));
            file.truncate(size);
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            for (var change : changes) change.apply(forced);
            changes.clear();
            file.force(metaData);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
            forced.close();
        }

        @FunctionalInterface
        private interface Change {
            void apply(FileChannel disk) throws IOException;
        }
    }
}
