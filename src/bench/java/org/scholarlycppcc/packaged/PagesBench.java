package org.scholarlycppcc.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening each main page costs: statements, time until the answer, processor and bytes before compression. */
class PagesBench {
    private static final int WARM = 30;
    private static final int OPENINGS = 40;
    private static final String STATEMENT = "Executing prepared SQL statement";

    @Test
    void mainPages(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            Places.furnish(house);
            for (var place : Places.ALL.entrySet()) time(house, place.getKey(), place.getValue());
            house.stop();
        }
        try (var house = House.open(
                folder,
                "--logging.level.org.springframework.jdbc.core.JdbcTemplate=debug",
                "--logging.pattern.console=%t %m%n")) {
            for (var place : Places.ALL.entrySet()) count(house, place.getKey(), place.getValue());
        }
    }

    private static void time(House house, String name, String path) throws IOException, InterruptedException {
        try (var browser = new UiBrowser(house.address()).signIn("member")) {
            for (int run = 0; run < WARM; run++) browser.open(path);
            var times = new ArrayList<Double>();
            var bytes = browser.received();
            var processor = new Jcmd(house.pid()).cpu();
            for (int run = 0; run < OPENINGS; run++) {
                var start = System.nanoTime();
                browser.open(path);
                times.add((System.nanoTime() - start) / 1e6);
            }
            Figure.tell("page." + name + ".time", Figure.median(times), "ms");
            Figure.tell("page." + name + ".cpu", (new Jcmd(house.pid()).cpu() - processor) / (double) OPENINGS, "ms");
            Figure.tell("page." + name + ".bytes", (browser.received() - bytes) / 1024.0 / OPENINGS, "KB");
        }
    }

    /** The statements of one opening, when nothing has to be looked up for the first time any more. */
    static void count(House house, String name, String path) throws IOException, InterruptedException {
        try (var browser = new UiBrowser(house.address()).signIn("member")) {
            browser.open(path);
            var before = statements(house);
            browser.open(path);
            Figure.tell("page." + name + ".sql", statements(house) - before, "statements");
        }
    }

    // Those of the threads that answer browsers, and not what the house does for itself meanwhile.
    private static long statements(House house) {
        return house.lines().stream()
                .filter(it -> it.startsWith("tomcat-handler") && it.contains(STATEMENT))
                .count();
    }
}
