package org.scholarlycppcc.operations;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The folder that holds all data, taken by one process at a time and before the database opens. */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "in-use";

    private final FileChannel held;

    private DataFolder(FileChannel held) {
        this.held = held;
    }

    /** Takes the folder that the settings name as soon as they are read; the end of the process gives it back, however it ends. */
    public static ApplicationContextInitializer<ConfigurableApplicationContext> taking() {
        return house -> {
            var folder = take(Path.of(house.getEnvironment().getRequiredProperty("scholarly.data")));
            // First to come, so last to go: after the database.
            ((DefaultListableBeanFactory) house.getBeanFactory()).registerDisposableBean("dataFolder", folder::close);
        };
    }

    /** Takes a folder, which is made if it is not there; another process's folder and one that is not writable are refused. */
    static DataFolder take(Path folder) {
        var taken = takeIfFree(folder);
        if (taken == null) throw new Unready("operations.folderInUse", folder.toAbsolutePath(), holder(folder));
        return taken;
    }

    /** Like {@link #take}, but nothing when another process holds the folder. */
    static @Nullable DataFolder takeIfFree(Path folder) {
        try {
            var channel = FileChannel.open(Files.createDirectories(folder).resolve(LOCK), CREATE, READ, WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return null;
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            String.valueOf(ProcessHandle.current().pid()).getBytes(US_ASCII)));
            return new DataFolder(channel);
        } catch (IOException unwritable) {
            throw new Unready("operations.folderNotWritable", folder.toAbsolutePath());
        }
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve(LOCK), US_ASCII);
        } catch (IOException unreadable) {
            return "?";
        }
    }
}
