package org.scholarlycppcc.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.packaged.Posters.Confirmation;

/** Posts that were confirmed on the disk, written through the pages of one discussion. */
class PostingBench {
    private static final int LONG = 10;

    @Test
    void writers(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            run(house, 1, "w");
            tell(1, run(house, 1, "a"));
            tell(50, run(house, 50, "b"));
        }
    }

    private static List<Confirmation> run(House house, int people, String name) throws Exception {
        try (var posters = Posters.in(house, people, name)) {
            posters.begin();
            LockSupport.parkNanos(SECONDS.toNanos(LONG));
            return posters.stop();
        }
    }

    private static void tell(int writers, List<Confirmation> posts) {
        var waits = posts.stream().map(it -> it.nanos() / 1e6).toList();
        Figure.tell("posts.by" + writers, posts.size() / (double) LONG, "posts/s");
        Figure.tell("posts.by" + writers + ".p50", Figure.percentile(waits, 50), "ms");
        Figure.tell("posts.by" + writers + ".p95", Figure.percentile(waits, 95), "ms");
    }
}
