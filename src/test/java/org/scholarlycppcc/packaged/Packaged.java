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

/** The packaged application, unpacked once as on a server, and what starts it there. */
public final class Packaged {
    private static final Path JAR = Path.of(requireNonNull(System.getProperty("scholarly.jar")));
    private static final Path APP = unpacked();

    private Packaged() {}

    /** A process of the application, not yet started; a setting is {@code --name=value}. */
    public static ProcessBuilder with(List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(java(), "@" + System.getProperty("scholarly.options")));
        command.addAll(options);
        command.addAll(List.of("-jar", APP.resolve(JAR.getFileName()).toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static Path unpacked() {
        var app = JAR.resolveSibling("packaged");
        try {
            FileSystemUtils.deleteRecursively(app);
            var unpacking = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            JAR.toString(),
                            "extract",
                            "--destination",
                            app.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start();
            if (unpacking.waitFor() != 0 || !Files.exists(app)) throw new IllegalStateException("Not unpacked: " + JAR);
            return app;
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
