package org.scholarlycppcc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.packaged.House;
import org.scholarlycppcc.packaged.Posters;
import org.scholarlycppcc.packaged.Posters.Confirmation;
import org.scholarlycppcc.packaged.Run;

/** The two commands of the packaged application, as the README gives them, while people post. */
class BackupProof {
    private static final int PEOPLE = 20;

    @TempDir
    Path folder;

    @Test
    void aBackupWrittenWhilePeoplePostBecomesAHouseAgain() throws Exception {
        var words = backUpAmidPosting();
        done("is rebuilt at the next start", "restore", backup(), data("other"));
        new StoredTalk(folder.resolve("other/scholarly")).holdsOnce(words);
        try (var house = House.open(folder.resolve("other"))) {
            new SearchPage(house).leadsTo(words);
        }
        done("written and verified", "backup", folder.resolve("closed.zip").toString(), data("data"));
        refused("so nothing was restored", "restore", backup(), data("data"));
        done("is rebuilt at the next start", "restore", backup(), data("data"), "--replace");
        new StoredTalk(folder.resolve("data/scholarly")).holdsOnce(words);
        assertThat(Folders.entries(folder.resolve("data")))
                .anyMatch(it -> it.getFileName().toString().startsWith("replaced-"));
    }

    /** Says what was confirmed before the backup began. */
    private List<String> backUpAmidPosting() throws Exception {
        try (var house = House.open(folder.resolve("data"));
                var posters = Posters.in(house, PEOPLE, "1")) {
            posters.begin();
            var before = posters.confirmed();
            done("written and verified", "backup", backup(), data("data"));
            assertThat(posters.stop()).as("posts while it was written").hasSizeGreaterThan(before.size() + PEOPLE);
            house.stop();
            return before.stream().map(Confirmation::word).toList();
        }
    }

    private static void done(String told, String... command) throws Exception {
        assertEnds(0, told, command);
    }

    private static void refused(String told, String... command) throws Exception {
        assertEnds(1, told, command);
    }

    private static void assertEnds(int code, String told, String... command) throws Exception {
        try (var run = Run.of(command)) {
            assertThat(run.code()).as(() -> String.join("\n", run.lines())).isEqualTo(code);
            assertThat(run.lines()).singleElement().asString().contains(told);
        }
    }

    private String backup() {
        return folder.resolve("scholarly.zip").toString();
    }

    private String data(String name) {
        return "--scholarly.data=" + folder.resolve(name);
    }
}
