package org.scholarlycppcc.catalogue.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** Several short texts kept as one. */
final class Cells {
    /** Stands between them, and is in none. */
    static final String BETWEEN = "\u001F";

    private Cells() {}

    static String joined(List<String> cells) {
        return cells.stream().map(it -> it.replaceAll("[\\x00\\x1F]", "")).collect(Collectors.joining(BETWEEN));
    }

    static List<String> of(String joined) {
        return List.of(joined.split(BETWEEN, -1));
    }
}
