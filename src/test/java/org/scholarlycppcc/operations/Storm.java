package org.scholarlycppcc.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.packaged.House;
import org.scholarlycppcc.packaged.Posters;
import org.scholarlycppcc.packaged.Posters.Confirmation;

/** A house that is killed again and again while fifty people post, on the same data, and what must hold after each time. */
class Storm {
    static final int KILLS = Integer.getInteger("kills", 3);
    private static final int PEOPLE = 50;

    private final List<String> confirmed = new ArrayList<>();
    private final Path folder;
    private final String[] settings;
    private List<String> unfound = List.of();

    Storm(Path folder, String... settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** When to kill, as seen by whoever watches the house. */
    interface Moment {
        void await(House house) throws InterruptedException;
    }

    /** Opens the house, finds what was posted the last time, posts until the moment has come, kills and compares. */
    void pass(int round, Moment moment) throws Exception {
        try (var house = House.open(data(), settings);
                var posters = Posters.in(house, PEOPLE, String.valueOf(round))) {
            new SearchPage(house).leadsTo(unfound);
            indexEqualsTables();
            posters.begin();
            moment.await(house);
            house.kill();
            var told = posters.untilCutOff();
            confirmed.addAll(told.stream().map(Confirmation::word).toList());
            var stored = StoredTalk.copied(data(), folder.resolve("copy"));
            stored.holdsOnce(confirmed);
            var all = stored.words();
            unfound =
                    all.stream().filter(it -> it.startsWith("zq" + round + "x")).toList();
            System.out.printf(
                    "Kill %d: %d confirmed, %d stored, %d confirmed in all%n",
                    round, told.size(), unfound.size(), confirmed.size());
        }
    }

    /** Opens the house a last time, finds everything, closes it in peace and compares. */
    void settle() throws Exception {
        try (var house = House.open(data())) {
            new SearchPage(house)
                    .leadsTo(StoredTalk.copied(data(), folder.resolve("copy")).words());
            indexEqualsTables();
            new IndexOnDisk(data()).isAsBuiltFromTheTables();
            house.stop();
        }
        var stored = new StoredTalk(data().resolve("scholarly"));
        stored.holdsOnce(confirmed);
        stored.hasNothingWaiting();
    }

    private void indexEqualsTables() throws Exception {
        new IndexOnDisk(data()).becomesEqual(StoredTalk.copied(data(), folder.resolve("copy")));
    }

    private Path data() {
        return folder.resolve("data");
    }
}
