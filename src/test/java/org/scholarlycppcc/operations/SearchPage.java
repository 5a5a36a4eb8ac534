package org.scholarlycppcc.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.scholarlycppcc.packaged.House;
import org.scholarlycppcc.packaged.Posters;
import org.scholarlycppcc.packaged.UiBrowser;

/** The search page of an open house, as a member of the demo sees it. */
record SearchPage(House house) {
    private static final String POST = Posters.DISCUSSION + "?post=";

    /** Each word leads to one post; soon after the start, since what was not in the index yet is put there first. */
    void leadsTo(List<String> words) throws Exception {
        if (words.isEmpty()) return;
        try (var reader = new UiBrowser(house.address())) {
            reader.signIn("member").open("search");
            await().atMost(30, SECONDS).untilAsserted(() -> assertOne(reader, words.getLast()));
            for (var word : words) assertOne(reader, word);
        }
    }

    private static void assertOne(UiBrowser reader, String word) throws Exception {
        assertThat(reader.go("search?q=" + word).text())
                .as("what is found for %s", word)
                .containsOnlyOnce(POST);
    }
}
