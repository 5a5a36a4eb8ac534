package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTests {
    private static final Stamp WHOLE = new Stamp(Fields.VERSION, "[NOTE]", 3, true);

    @TempDir
    private Path data;

    @Test
    void whatWasCommittedIsThereAgain() throws IOException {
        filled(WHOLE);
        try (var again = new IndexFolder(data, Clock.system(Leaves.ZONE)).open()) {
            assertThat(again.stamp()).isEqualTo(WHOLE);
            assertThat(entries(again)).isEqualTo(200);
        }
        assertThat(data.resolve("index-aside")).doesNotExist();
    }

    @Test
    void anIndexOfOtherRulesIsMovedAside() throws IOException {
        filled(new Stamp("0", "[NOTE]", 3, true));
        assertThatItIsEmptyNow();
    }

    @Test
    void aMissingIndexIsAnEmptyOne() throws IOException {
        assertThatItIsEmptyNow();
    }

    @RepeatedTest(20)
    void aDamagedFileIsNoticedAndTheIndexMovedAside(RepetitionInfo run) throws IOException {
        filled(WHOLE);
        var random = new Random(run.getCurrentRepetition() * 0x9E3779B97F4A7C15L);
        try (var files = Files.list(data.resolve("index"))) {
            var all = files.filter(it -> !it.endsWith("write.lock")).sorted().toList();
            damage(all.get(random.nextInt(all.size())), random);
        }
        assertThatItIsEmptyNow();
        assertThat(data.resolve("index-aside")).exists();
    }

    private static void damage(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
        }
    }

    private void filled(Stamp stamp) throws IOException {
        try (var index = new LuceneIndex(FSDirectory.open(data.resolve("index")), Leaves.ZONE)) {
            for (int i = 0; i < 200; i++) {
                var thing = Leaves.thing(Kind.NOTE, "笔记" + i, List.of(), "乡土" + UUID.randomUUID(), Leaves.EVERYONE);
                index.apply(Kind.NOTE, List.of(thing.id()), List.of(thing), 3);
            }
            index.commit(stamp);
        }
    }

    private void assertThatItIsEmptyNow() throws IOException {
        try (var index = new IndexFolder(data, Clock.system(Leaves.ZONE)).open()) {
            assertThat(index.stamp()).isEqualTo(Stamp.NONE);
            assertThat(entries(index)).isZero();
        }
    }

    private static int entries(LiveIndex index) throws IOException {
        return index.ask(Searcher::size);
    }
}
