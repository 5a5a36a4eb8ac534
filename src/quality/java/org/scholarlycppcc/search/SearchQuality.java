package org.scholarlycppcc.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures how well and how fast the search finds what is known to be right, beside what one would get otherwise. */
class SearchQuality {
    private static final int AT_ONCE = 5000;
    private static final int WARMING = 100_000;
    private static final Map<String, Opening> OTHERS =
            Map.of("bigram", Bigrams::new, "sqlite", Sqlite::new, "postgresql", Postgresql::new);

    private final Corpus corpus = new Corpus(Path.of(requireNonNull(System.getProperty("search.corpus"))));
    private final List<Path> files = Stream.of(
                    requireNonNull(System.getProperty("search.queries")).split(","))
            .map(Path::of)
            .toList();

    @Test
    void measured(@TempDir Path folder) throws IOException {
        // What the JVM has to compile first is not counted.
        var warming = Files.createDirectories(folder.resolve("warming"));
        try (var first = Ours.in(warming)) {
            corpus.forEach(WARMING, it -> put(first, it));
            first.finish();
            for (var file : files) {
                Quality.warm(first, file);
                Quality.warm(first.bare().orElseThrow(), file);
                Quality.warm(first.open().orElseThrow(), file);
            }
        }
        var own = Files.createDirectories(folder.resolve("ours"));
        try (var ours =
                System.getProperty("search.engine", "").equals("opensearch") ? Ours.atOpenSearch() : Ours.in(own)) {
            fill("", ours, own);
            var finders = new LinkedHashMap<String, Finder>();
            finders.put("", ours);
            finders.put("followed", ours.followed());
            ours.bare().ifPresent(it -> finders.put("bare", it));
            ours.open().ifPresent(it -> finders.put("open", it));
            for (var file : files) {
                Quality.warm(ours, file);
                var told = Quality.of(List.copyOf(finders.values()), file);
                var names = List.copyOf(finders.keySet());
                for (int i = 0; i < names.size(); i++) told.get(i).tell(names.get(i), file);
            }
        }
        var beside = System.getProperty("search.beside", "bigram,sqlite,postgresql");
        if (beside.equals("none")) return;
        for (var other : beside.split(",")) compare(other, folder);
    }

    private void compare(String engine, Path folder) throws IOException {
        var opening = requireNonNull(OTHERS.get(engine), engine);
        var place = Files.createDirectories(folder.resolve(engine));
        try (var other = opening.in(place)) {
            fill(engine + " ", other, place);
            for (var file : files) {
                Quality.warm(other, file);
                Quality.of(other, file).tell(engine, file);
            }
        }
    }

    private interface Opening {
        Filled in(Path folder) throws IOException;
    }

    // Reading the corpus is not counted.
    private void fill(String engine, Filled filled, Path folder) throws IOException {
        var waiting = new ArrayList<Corpus.Text>();
        long[] spent = {0};
        int[] count = {0};
        corpus.forEach(Integer.MAX_VALUE, it -> {
            waiting.add(it);
            count[0]++;
            if (waiting.size() == AT_ONCE) spent[0] += filled(filled, waiting, false);
        });
        spent[0] += filled(filled, waiting, true);
        System.out.printf(
                Locale.ROOT,
                "%sindex docs=%d docs/s=%.0f bytes=%d heap=%d%n",
                engine,
                count[0],
                count[0] / (spent[0] / 1e9),
                filled.bytes(folder),
                heap());
    }

    /** Bytes that are alive. */
    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static long filled(Filled filled, List<Corpus.Text> waiting, boolean last) {
        long begin = System.nanoTime();
        try {
            for (var text : waiting) put(filled, text);
            if (last) filled.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        waiting.clear();
        return System.nanoTime() - begin;
    }

    private static void put(Filled filled, Corpus.Text text) {
        try {
            filled.add(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
