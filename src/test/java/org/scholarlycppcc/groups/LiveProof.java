package org.scholarlycppcc.groups;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.packaged.House;
import org.scholarlycppcc.packaged.Posters;
import org.scholarlycppcc.packaged.UiBrowser;

/** Twenty people look at one discussion of the packaged application while some write in it at the same moment. */
class LiveProof {
    private static final int LOOKING = 20;
    private static final int WRITING = 4;
    private static final int POSTS = 3;

    @Test
    void whoeverLooksSeesEveryPostByItself(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            var accounts = Posters.accounts();
            var looking = new ArrayList<UiBrowser>();
            for (var account : accounts.subList(0, LOOKING)) looking.add(at(house, account));
            var words = IntStream.range(0, WRITING * POSTS)
                    .mapToObj(it -> "zqlive" + it + "z")
                    .toList();
            var seen = new CountDownLatch(LOOKING * words.size());
            for (var browser : looking) for (var word : words) browser.listen(word, seen::countDown);
            write(house, accounts.subList(0, WRITING), words);
            assertThat(seen.await(60, SECONDS)).as("all have seen all").isTrue();
            try (var later = at(house, accounts.getLast())) {
                var page = later.open(Posters.DISCUSSION).text();
                assertThat(words)
                        .allSatisfy(it -> assertThat(page.split(it, -1)).as(it).hasSize(2));
            }
            looking.forEach(UiBrowser::close);
        }
    }

    /** Each on a second browser, so that the first one is told like everybody else's. */
    private static void write(House house, List<String> accounts, List<String> words) throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = new ArrayList<Future<Void>>();
            for (int person = 0; person < accounts.size(); person++) {
                var browser = at(house, accounts.get(person));
                var own = words.subList(person * POSTS, (person + 1) * POSTS);
                writing.add(hands.submit(() -> {
                    for (var word : own)
                        browser.type("composer-text", "走访时记下的一句：" + word).click("publish");
                    browser.close();
                    return null;
                }));
            }
            for (var it : writing) it.get();
        }
    }

    private static UiBrowser at(House house, String account) throws Exception {
        var browser = new UiBrowser(house.address()).signIn(account);
        browser.open("groups/grassroots");
        if (browser.shows("join")) browser.click("join");
        browser.go(Posters.DISCUSSION);
        return browser;
    }
}
