package org.scholarlycppcc.packaged;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The packaged application, unpacked as on a server once for each JVM of tests, and a first house of it, whose classes and demo later ones begin with. */
public final class Packaged {
    private static final Path JAR = Path.of(requireNonNull(System.getProperty("scholarly.jar")));
    private static final Path APP = unpacked();

    /** Keeps the classes of the first run for all later ones, as README's command for a server does. */
    public static final List<String> ARCHIVE =
            List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + APP.resolve("classes.jsa"));

    private static final Path FIRST = firstHouse();

    private Packaged() {}

    /** A process of the application, not yet started; a setting is {@code --name=value}. */
    public static ProcessBuilder with(List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(java(), "@" + System.getProperty("scholarly.options")));
        command.addAll(options);
        command.addAll(List.of("-jar", APP.resolve(JAR.getFileName()).toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Puts the demo of the first house into a data folder that has none. */
    static void furnish(Path data) throws IOException {
        if (Files.notExists(data.resolve("scholarly.mv.db"))) FileSystemUtils.copyRecursively(FIRST, data);
    }

    // Somebody reads there, so that the classes of a page are kept too.
    private static Path firstHouse() {
        var data = APP.resolve("first");
        try (var house = House.open(ARCHIVE, data);
                var reader = new UiBrowser(house.address())) {
            reader.signIn("member").open(Posters.DISCUSSION);
            house.stop();
            return data;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Path unpacked() {
        try {
            var app = Files.createTempDirectory(JAR.toAbsolutePath().getParent(), "packaged");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(app.toFile())));
            run(new ProcessBuilder(
                    java(),
                    "-Djarmode=tools",
                    "-jar",
                    JAR.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    app.toString()));
            return app;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(ProcessBuilder process) {
        try {
            var running = process.redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start();
            if (running.waitFor() != 0) throw new IllegalStateException("Failed: " + process.command());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
