package org.scholarlycppcc.operations;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, killed amid the posting of fifty people: what was confirmed is there, once, and can be found. */
class KillProof {
    private static final int LONGEST_MS = 3000;

    private final Random chance = new Random(20261126);

    @Test
    void whatWasConfirmedOutlastsTheKilledProcess(@TempDir Path folder) throws Exception {
        var storm = new Storm(folder);
        for (int round = 1; round <= Storm.KILLS; round++) {
            var wait = MILLISECONDS.toNanos(chance.nextInt(LONGEST_MS));
            // Not a wait for something: when the kill comes is what is tried.
            storm.pass(round, house -> LockSupport.parkNanos(wait));
        }
        storm.settle();
    }
}
