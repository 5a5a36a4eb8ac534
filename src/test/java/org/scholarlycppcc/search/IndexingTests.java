package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The index of a running house, from its start to its end. */
@Timeout(60)
class IndexingTests {
    @TempDir
    private Path data;

    private final Paper paper = new Paper();
    private Indexing indexing;

    @BeforeEach
    void start() {
        indexing = new Indexing(new IndexFolder(data, Clock.system(Leaves.ZONE)), paper.outbox, paper.sources());
        indexing.start();
    }

    @AfterEach
    void stop() {
        indexing.stop();
    }

    @Test
    void whatIsWrittenIsFoundAndStillAfterARestart() throws Exception {
        paper.write("甲");
        caughtUp();
        assertThat(found("甲")).isEqualTo(1);
        restart();
        assertThat(found("甲")).isEqualTo(1);
    }

    @Test
    void changesMadeWhileItWasDownAreMadeUpFor() throws Exception {
        caughtUp();
        indexing.stop();
        paper.write("乙");
        start();
        caughtUp();
        assertThat(found("乙")).isEqualTo(1);
    }

    @Test
    void aDeletedIndexIsBuiltAnewFromTheTables() throws Exception {
        paper.write("丙");
        caughtUp();
        indexing.stop();
        FileSystemUtils.deleteRecursively(data.resolve("index"));
        start();
        caughtUp();
        assertThat(found("丙")).isEqualTo(1);
        assertThat(indexing.whole()).isTrue();
    }

    @Test
    void aDamagedIndexIsMovedAsideAndBuiltAnew() throws Exception {
        paper.write("丁");
        caughtUp();
        indexing.stop();
        truncateTheLargestFile();
        start();
        caughtUp();
        assertThat(found("丁")).isEqualTo(1);
        assertThat(data.resolve("index-aside")).exists();
    }

    @Test
    void damageThatReadersMeetIsLookedIntoWithoutARestart() throws Exception {
        paper.write("戊");
        caughtUp();
        flipABitOfTheLargestFile();
        indexing.doubt();
        caughtUp();
        assertThat(found("戊")).isEqualTo(1);
    }

    @Test
    void rebuildingOnRequestEndsWithTheSame() throws Exception {
        paper.write("己");
        caughtUp();
        paper.table.replaceAll((id, text) -> "庚");
        indexing.rebuild();
        caughtUp();
        assertThat(found("己")).isZero();
        assertThat(found("庚")).isEqualTo(1);
    }

    @Test
    void anIndexHeldByAnotherIsLeftAlone() throws Exception {
        paper.write("辛");
        caughtUp();
        var second = new Indexing(new IndexFolder(data, Clock.system(Leaves.ZONE)), paper.outbox, paper.sources());
        second.start();
        assertThat(second.caughtUp()).isNotDone();
        second.stop();
        assertThat(found("辛")).isEqualTo(1);
        assertThat(data.resolve("index-aside")).doesNotExist();
    }

    private void restart() throws Exception {
        indexing.stop();
        start();
        caughtUp();
    }

    private void caughtUp() throws Exception {
        indexing.caughtUp().get(30, TimeUnit.SECONDS);
    }

    private int found(String typed) throws IOException {
        var asking = new Asking(Question.of(typed), Leaves.EVERYONE);
        return indexing.live().orElseThrow().ask(it -> asking.page(it, true)).total();
    }

    private void truncateTheLargestFile() throws IOException {
        var largest = largestFile();
        Files.write(largest, Arrays.copyOf(Files.readAllBytes(largest), (int) size(largest) / 2));
    }

    // In place, since the file is open and mapped into memory.
    private void flipABitOfTheLargestFile() throws IOException {
        try (var file = new RandomAccessFile(largestFile().toFile(), "rw")) {
            file.seek(file.length() / 2);
            int held = file.read();
            file.seek(file.length() / 2);
            file.write(held ^ 1);
        }
    }

    private Path largestFile() throws IOException {
        try (var files = Files.list(data.resolve("index"))) {
            return files.max(Comparator.comparingLong(IndexingTests::size)).orElseThrow();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
