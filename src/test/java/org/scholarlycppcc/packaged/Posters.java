package org.scholarlycppcc.packaged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.scholarlycppcc.base.Content;

/** Members who write in one discussion at the same time, each post with a word of its own, until they are told to stop or nobody answers any more. */
public final class Posters implements AutoCloseable {
    /** Where they write. */
    public static final String DISCUSSION = "groups/grassroots/discussions/6";

    private static final String GROUP = "groups/grassroots";

    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Confirmation> confirmed = new ConcurrentLinkedQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final List<UiBrowser> browsers;
    private final String name;
    private final List<Future<Integer>> writing = new ArrayList<>();
    private volatile boolean more = true;

    private Posters(List<UiBrowser> browsers, String name) {
        this.browsers = browsers;
        this.name = name;
    }

    /** A post that the page showed as published. */
    public record Confirmation(String word, long nanos) {}

    /** Signs some members in, lets them join the group where they have not, and opens the discussion. */
    public static Posters in(House house, int people, String name) throws InterruptedException, ExecutionException {
        try (var doors = Executors.newFixedThreadPool(4)) {
            var coming = accounts().stream()
                    .limit(people)
                    .map(account -> doors.submit(() -> seated(house, account)))
                    .toList();
            var browsers = new ArrayList<UiBrowser>();
            for (var it : coming) browsers.add(it.get());
            return new Posters(browsers, name);
        }
    }

    /** The accounts of the demo's members. */
    public static List<String> accounts() {
        return Content.rows("demo/members.csv").stream()
                .filter(it -> List.of(it.get("roles").split(";")).contains("MEMBER"))
                .map(it -> it.get("account"))
                .toList();
    }

    /** Everybody begins; returns once the first post is confirmed, or somebody cannot go on. */
    public void begin() throws InterruptedException {
        for (int person = 0; person < browsers.size(); person++) {
            var words = "zq" + name + "x" + person + "k";
            var browser = browsers.get(person);
            writing.add(hands.submit(() -> write(browser, words)));
        }
        begun.await();
    }

    /** Waits until the house answers nobody any more, which has to be brought about; a post that was refused fails. */
    public List<Confirmation> untilCutOff() throws InterruptedException {
        for (var it : writing) {
            try {
                it.get();
            } catch (ExecutionException ended) {
                if (!(ended.getCause() instanceof IOException)) throw new IllegalStateException(ended.getCause());
            }
        }
        return confirmed();
    }

    /** Everybody ends after the post at hand. */
    public List<Confirmation> stop() throws InterruptedException, ExecutionException {
        more = false;
        for (var it : writing) it.get();
        return confirmed();
    }

    /** What was confirmed so far. */
    public List<Confirmation> confirmed() {
        return List.copyOf(confirmed);
    }

    private static UiBrowser seated(House house, String account) throws IOException, InterruptedException {
        var browser = new UiBrowser(house.address()).signIn(account);
        browser.open(DISCUSSION);
        if (browser.shows("publish")) return browser;
        browser.go(GROUP);
        browser.click("join");
        browser.go(DISCUSSION);
        return browser;
    }

    private int write(UiBrowser browser, String words) throws IOException, InterruptedException {
        try {
            return writeOn(browser, words);
        } finally {
            begun.countDown();
        }
    }

    private int writeOn(UiBrowser browser, String words) throws IOException, InterruptedException {
        for (int number = 1; more; number++) {
            var word = words + number + "z";
            var start = System.nanoTime();
            var answer = browser.type("composer-text", "走访时记下的一句：" + word).click("publish");
            // Published, the field makes way for an empty one; refused, it stays and says why.
            if (!answer.brings("composer-text")) throw new IllegalStateException("Not published: " + answer.text());
            confirmed.add(new Confirmation(word, System.nanoTime() - start));
            begun.countDown();
        }
        return confirmed.size();
    }

    @Override
    public void close() {
        more = false;
        hands.shutdownNow();
        browsers.forEach(UiBrowser::close);
    }
}
