package org.scholarlycppcc.packaged;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A figure of the benchmark, told on one line. */
final class Figure {
    private Figure() {}

    static void tell(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "bench %s %s %s%n", name, value < 100 ? "%.1f".formatted(value) : "%.0f".formatted(value), unit);
    }

    static double median(List<Double> runs) {
        return percentile(runs, 50);
    }

    static double percentile(List<Double> runs, int percent) {
        var sorted = runs.stream().mapToDouble(it -> it).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
