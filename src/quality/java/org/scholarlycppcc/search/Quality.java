package org.scholarlycppcc.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well and how fast questions are answered of which the one right text is known: tab-separated id, question, id of the right text.
 *
 * @param ndcg of the first ten; with one right text 1 / log2(1 + its rank) (Järvelin and Kekäläinen 2002)
 * @param mrr 1 / its rank among the first ten
 * @param recall how often it is among the first fifty
 * @param half microseconds that half of the questions take at most
 * @param most microseconds that 99 of 100 take at most
 */
record Quality(double ndcg, double mrr, double recall, long half, long most) {
    private static final int WARMING = 1000;
    private static final int DEEP = 50;
    private static final int TOP = 10;

    /** Asks some of the questions and throws the answers away. */
    static void warm(Finder finder, Path file) throws IOException {
        for (var question : questions(file).stream().limit(WARMING).toList()) finder.first(question[1], TOP);
    }

    static Quality of(Finder finder, Path file) throws IOException {
        return of(List.of(finder), file).getFirst();
    }

    /** Of several finders asked the same in turn, so that whatever else the machine does slows all of them alike. */
    static List<Quality> of(List<Finder> finders, Path file) throws IOException {
        var runs = finders.stream().map(Run::new).toList();
        var questions = questions(file);
        for (int i = 0; i < questions.size(); i++) {
            // Whoever is second finds what it reads at hand.
            for (int j = 0; j < runs.size(); j++)
                runs.get((i + j) % runs.size())
                        .ask(questions.get(i)[1], questions.get(i)[2]);
        }
        return runs.stream().map(it -> it.quality(questions.size())).toList();
    }

    /** What one finder has answered so far. */
    private static final class Run {
        private final Finder finder;
        private final List<Long> times = new ArrayList<>();
        private double ndcg;
        private double mrr;
        private double recall;

        Run(Finder finder) {
            this.finder = finder;
        }

        void ask(String question, String right) throws IOException {
            long begin = System.nanoTime();
            var shown = finder.first(question, TOP);
            times.add((System.nanoTime() - begin) / 1000);
            int rank = shown.indexOf(right) + 1;
            if (rank == 0) rank = finder.first(question, DEEP).indexOf(right) + 1;
            if (rank > 0) recall++;
            if (rank == 0 || rank > TOP) return;
            ndcg += Math.log(2) / Math.log(rank + 1);
            mrr += 1.0 / rank;
        }

        Quality quality(int count) {
            return new Quality(ndcg / count, mrr / count, recall / count, at(times, 50), at(times, 99));
        }
    }

    private static List<String[]> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(it -> it.split("\t")).toList();
    }

    private static long at(List<Long> times, int percent) {
        return times.stream()
                .sorted()
                .skip((long) times.size() * percent / 100)
                .findFirst()
                .orElse(0L);
    }

    void tell(String engine, Path file) {
        System.out.printf(
                Locale.ROOT,
                "%squality %s ndcg@10=%.3f mrr@10=%.3f recall@50=%.3f p50us=%d p99us=%d%n",
                engine.isEmpty() ? "" : engine + " ",
                file.getFileName().toString().replaceFirst("[.]tsv$", ""),
                ndcg,
                mrr,
                recall,
                half,
                most);
    }
}
