package org.scholarlycppcc.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What long talk and large crowds cost: opening at the first unread post, seeing what is new, counting what is unread. */
class TalkBench {
    private static final String GROUP = "groups/grassroots/discussions/";
    private static final int UNREAD = 25;
    // The number of a discussion, and how many posts it has.
    private static final Map<Integer, Integer> SIZES = new TreeMap<>(Map.of(91, 50, 92, 500, 93, 5000));
    private static final int OPENINGS = 40;
    private static final int WATCHING = 200;
    private static final int NEWS = 10;
    private static final int COUNTS = 200;

    @Test
    void openings(@TempDir Path folder) throws Exception {
        furnish(folder);
        try (var house = House.open(folder)) {
            open(house);
            keep(house);
        }
        try (var house = House.open(
                folder,
                "--logging.level.org.springframework.jdbc.core.JdbcTemplate=debug",
                "--logging.pattern.console=%t %m%n")) {
            for (var number : SIZES.keySet()) PagesBench.count(house, "talk." + SIZES.get(number), GROUP + number);
        }
    }

    @Test
    void whatIsNewIsSeen(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            var accounts = Posters.accounts();
            var watching = new ArrayList<UiBrowser>();
            for (int it = 0; it < WATCHING; it++) {
                var browser = new UiBrowser(house.address()).signIn(accounts.get(it % accounts.size()));
                browser.open(Posters.DISCUSSION);
                watching.add(browser);
            }
            var waits = new ArrayList<Double>();
            try (var writer = new UiBrowser(house.address()).signIn("host")) {
                writer.open(Posters.DISCUSSION);
                for (int news = 0; news < NEWS; news++) waits.addAll(published(writer, watching, "zqseen" + news + "z"));
            }
            Figure.tell("talk.seen.p50", Figure.percentile(waits, 50), "ms");
            Figure.tell("talk.seen.p95", Figure.percentile(waits, 95), "ms");
            Figure.tell("talk.seen.last", Figure.percentile(waits, 100), "ms");
            watching.forEach(UiBrowser::close);
        }
    }

    @Test
    void badge(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            house.stop();
        }
        try (var talks = Talks.in(folder)) {
            talks.crowd(500, 10, 30, 40);
            var times = new ArrayList<Double>();
            for (int it = 0; it < 2 * COUNTS; it++) {
                var time = talks.badge(it);
                if (it >= COUNTS) times.add(time);
            }
            Figure.tell("talk.badge.p50", Figure.percentile(times, 50), "ms");
            Figure.tell("talk.badge.p95", Figure.percentile(times, 95), "ms");
        }
    }

    private static void furnish(Path folder) throws Exception {
        try (var house = House.open(folder)) {
            house.stop();
        }
        try (var talks = Talks.in(folder)) {
            talks.admitAll();
            for (var size : SIZES.entrySet()) talks.discussion(size.getKey(), size.getValue(), UNREAD);
        }
    }

    /** Everybody opens each discussion for the first time, the sizes in turn; the first one of all warms the house. */
    private static void open(House house) throws Exception {
        var opened = new TreeMap<Integer, List<Opened>>();
        for (var account : Posters.accounts().subList(0, OPENINGS)) {
            try (var browser = new UiBrowser(house.address()).signIn(account)) {
                browser.open(Posters.DISCUSSION);
                for (var size : SIZES.entrySet()) {
                    var before = browser.received();
                    var start = System.nanoTime();
                    browser.open(GROUP + size.getKey());
                    opened.computeIfAbsent(size.getValue(), it -> new ArrayList<>())
                            .add(new Opened((System.nanoTime() - start) / 1e6, (browser.received() - before) / 1024.0));
                }
            }
        }
        var few = time(opened.firstEntry().getValue());
        opened.forEach((size, all) -> {
            Figure.tell("talk." + size + ".open", time(all), "ms");
            Figure.tell("talk." + size + ".ratio", time(all) / few, "times");
            Figure.tell("talk." + size + ".bytes", Figure.median(all.stream().map(Opened::kilobytes).toList()), "KB");
        });
    }

    private static double time(List<Opened> all) {
        return Figure.median(all.stream().map(Opened::millis).toList());
    }

    private record Opened(double millis, double kilobytes) {}

    /** What an open discussion keeps alive on the server, for each browser. */
    private static void keep(House house) throws Exception {
        var heap = new Jcmd(house.pid());
        var before = heap.liveHeap();
        var browsers = new ArrayList<UiBrowser>();
        for (var account : Posters.accounts().subList(0, OPENINGS)) {
            var browser = new UiBrowser(house.address()).signIn(account);
            browser.open("");
            browsers.add(browser);
        }
        for (var size : SIZES.entrySet()) {
            for (var it : browsers) it.go(GROUP + size.getKey());
            for (var it : browsers) it.send();
            Figure.tell("talk." + size.getValue() + ".heap", (heap.liveHeap() - before) / 1024.0 / OPENINGS, "KB");
        }
        browsers.forEach(UiBrowser::close);
    }

    /** Milliseconds from pressing the button until each browser that watches has been told. */
    private static List<Double> published(UiBrowser writer, List<UiBrowser> watching, String word) throws Exception {
        var waits = new ArrayList<Double>();
        var all = new CountDownLatch(watching.size());
        var start = System.nanoTime();
        for (var it : watching)
            it.listen(word, () -> {
                synchronized (waits) {
                    waits.add((System.nanoTime() - start) / 1e6);
                }
                all.countDown();
            });
        writer.type("composer-text", "走访时记下的一句：" + word).click("publish");
        if (!all.await(60, SECONDS)) throw new IllegalStateException(all.getCount() + " were not told of " + word);
        return waits;
    }
}
