package org.scholarlycppcc.operations;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.packaged.House;

/** The same as {@link KillProof} in a house whose night never ends: killed while it makes its file smaller, or just before or after. */
class CompactionProof {
    private static final String BACKED_UP = "Wrote and verified the backup";
    private static final String SMALLER = "Made the database file smaller";
    private static final int LONGEST_MS = 800;
    private static final int WANTED = Integer.getInteger("compactions", 1);
    private static final int MOST = 5 * WANTED;

    private final Random chance = new Random(20261127);
    private int amid;

    @Test
    void whatWasConfirmedOutlastsAProcessKilledWhileItsFileIsMadeSmaller(@TempDir Path folder) throws Exception {
        var storm = new Storm(folder, "--scholarly.night=* * * * * *", "--scholarly.backups.kept=1");
        for (int round = 1; amid < WANTED; round++) {
            assertThat(round).as("kills, %d of them amid compaction", amid).isLessThan(MOST);
            var wait = MILLISECONDS.toNanos(chance.nextInt(LONGEST_MS));
            storm.pass(round, house -> amidCompaction(house, wait));
        }
        storm.settle();
    }

    private void amidCompaction(House house, long wait) throws InterruptedException {
        house.hear(BACKED_UP);
        LockSupport.parkNanos(wait);
        house.kill();
        var lines = house.lines();
        if (last(lines, BACKED_UP) > last(lines, SMALLER)) amid++;
    }

    private static int last(List<String> lines, String words) {
        for (int number = lines.size() - 1; number >= 0; number--)
            if (lines.get(number).contains(words)) return number;
        return -1;
    }
}
