package org.scholarlycppcc.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command to the first page on a house that has its data, and the memory of one that idles. */
class StartBench {
    private static final int RUNS = 3;
    private static final int IDLE = 10;

    @Test
    void starting(@TempDir Path folder) throws Exception {
        try (var first = House.open(folder.resolve("data"))) {
            first.stop();
        }
        tell("start.bare", folder, List.of());
        var archive = List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
        try (var recorded = House.open(archive, folder.resolve("data"))) {
            recorded.stop();
        }
        tell("start", folder, archive);
        var cache = folder.resolve("app.aot");
        var training = Packaged.with(
                List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"),
                List.of("--scholarly.data=" + folder.resolve("training")));
        try (var run = new Run(training)) {
            if (run.code() != 0) throw new IllegalStateException(String.join("\n", run.lines()));
        }
        tell("start.aot", folder, List.of("-XX:AOTCache=" + cache));
    }

    private static void tell(String name, Path folder, List<String> options) throws Exception {
        var times = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        for (int number = 0; number < RUNS; number++) {
            var start = System.nanoTime();
            try (var house = House.open(options, folder.resolve("data"));
                    var browser = new UiBrowser(house.address())) {
                browser.get("/sign-in");
                times.add((System.nanoTime() - start) / 1e6);
                var system = new Jcmd(house.pid());
                processor.add((double) system.cpu());
                LockSupport.parkNanos(SECONDS.toNanos(IDLE));
                memory.add(system.resident() / 1024.0 / 1024.0);
                house.stop();
            }
        }
        Figure.tell(name + ".time", Figure.median(times), "ms");
        Figure.tell(name + ".cpu", Figure.median(processor), "ms");
        Figure.tell(name + ".memory", Figure.median(memory), "MB");
    }
}
