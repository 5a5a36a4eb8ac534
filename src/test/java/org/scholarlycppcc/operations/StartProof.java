package org.scholarlycppcc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.packaged.House;
import org.scholarlycppcc.packaged.Posters;
import org.scholarlycppcc.packaged.Run;

/** The packaged application where it cannot be started, which it says on one line, and where it is started again. */
class StartProof {
    @TempDir
    Path folder;

    @Test
    void aSecondHouseInTheSameFolderIsRefused() throws Exception {
        try (var first = House.open(folder)) {
            assertRefused(
                    "is in use by another Scholarly CPPCC (process " + first.pid() + ")",
                    "--scholarly.data=" + folder,
                    "--server.port=" + House.freePort());
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertRefused(
                    "Port " + other.getLocalPort() + " is in use",
                    "--scholarly.data=" + folder,
                    "--server.port=" + other.getLocalPort());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        // Whoever runs everything as root may write anywhere, but not below a file.
        var file = Files.createFile(folder.resolve("file"));
        assertRefused("cannot be written to", "--scholarly.data=" + file, "--server.port=" + House.freePort());
    }

    @Test
    void aRestartKeepsEverything() throws Exception {
        try (var house = House.open(folder);
                var posters = Posters.in(house, 5, "1")) {
            posters.begin();
            posters.stop();
            house.stop();
        }
        var stored = new StoredTalk(folder.resolve("scholarly"));
        var before = stored.contents();
        try (var house = House.open(folder)) {
            var search = new SearchPage(house);
            var words = StoredTalk.copied(folder, folder.resolve("copy")).words();
            search.leadsTo(words);
            assertReindexed("has been rebuilt from the tables");
            search.leadsTo(words);
            house.stop();
        }
        assertReindexed("will be rebuilt at the next start");
        assertThat(withoutSearches(stored.contents())).isEqualTo(withoutSearches(before));
    }

    private void assertReindexed(String told) throws Exception {
        try (var run = Run.of("reindex", "--scholarly.data=" + folder)) {
            assertThat(run.code()).as(() -> String.join("\n", run.lines())).isZero();
            assertThat(run.lines()).singleElement().asString().contains(told);
        }
    }

    // What is looked for after the restart is kept for whoever looks.
    private static Map<String, Contents.Table> withoutSearches(Contents all) {
        var tables = new TreeMap<>(all.tables());
        assertThat(tables.remove("OWN_SEARCH")).isNotNull();
        return tables;
    }

    private static void assertRefused(String why, String... settings) throws Exception {
        try (var run = Run.of(settings)) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.lines()).singleElement().asString().contains(why);
        }
    }
}
