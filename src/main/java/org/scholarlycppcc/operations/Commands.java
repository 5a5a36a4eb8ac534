package org.scholarlycppcc.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/** What the keeper of the house does from a command line: {@code backup FILE}, {@code restore FILE [--replace]} and {@code reindex}. */
public final class Commands {
    private static final String REINDEX = "reindex";
    private static final List<String> KNOWN = List.of("backup", "restore", REINDEX);

    private Commands() {}

    /** Whether the arguments ask for a command and not for the house to open. */
    public static boolean asked(String... arguments) {
        return arguments.length > 0 && KNOWN.contains(arguments[0]);
    }

    /** Does the command with the settings of the house and tells how it went; 0 when all is well. */
    public static int run(String... arguments) {
        try (var house = new SpringApplicationBuilder(Commands.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            var words =
                    Arrays.stream(arguments).filter(it -> !it.startsWith("--")).toList();
            if (words.equals(List.of(REINDEX))) {
                System.out.println(reindex(house.getEnvironment()));
                return 0;
            }
            if (words.size() != 2 || words.getFirst().equals(REINDEX)) throw new Unready("operations.usage");
            var file = new BackupFile(Path.of(words.get(1)).toAbsolutePath());
            var replacing = Arrays.asList(arguments).contains("--replace");
            System.out.println(done(words.getFirst(), file, replacing, house.getEnvironment()));
            return 0;
        } catch (Unready refused) {
            System.err.println(refused.line());
            return 1;
        } catch (IOException failure) {
            System.err.println(failure);
            return 1;
        }
    }

    private static String done(String command, BackupFile file, boolean replacing, Environment settings)
            throws IOException {
        var folder = Path.of(settings.getRequiredProperty("scholarly.data"));
        var database = new Database(
                        settings.getRequiredProperty("spring.datasource.url"),
                        settings.getProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password"))
                .embedded();
        return command.equals("backup") ? backUp(file, folder, database) : restore(file, replacing, folder, database);
    }

    private static String reindex(Environment settings) throws IOException {
        var folder = Path.of(settings.getRequiredProperty("scholarly.data"));
        return Console.both(ReindexRequest.to(folder).isDone() ? "operations.reindexed" : "operations.reindexLater");
    }

    private static String backUp(BackupFile file, Path folder, Database database) throws IOException {
        while (true) {
            try (var free = DataFolder.takeIfFree(folder)) {
                if (free != null)
                    return told("operations.backedUp", file.path(), file.write(database.existing(), Instant.now()));
            }
            var answer = BackupRequest.to(folder, file.path()).await();
            if (answer.isPresent()) return answer.get().orThrow();
        }
    }

    private static String restore(BackupFile file, boolean replacing, Path folder, Database database)
            throws IOException {
        try (var taken = DataFolder.take(folder)) {
            return told(
                    "operations.restored",
                    file.path(),
                    new Restoration(folder, database).from(file, replacing, Instant.now()));
        }
    }

    private static String told(String key, Path file, long rows) {
        return Console.both(key, file.toString(), rows);
    }
}
