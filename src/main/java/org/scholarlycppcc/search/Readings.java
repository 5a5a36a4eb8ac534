package org.scholarlycppcc.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholarlycppcc.base.Table;

/** How characters are read, without tones; every reading, since even a dictionary of phrases mistakes a name. */
final class Readings {
    private static final NavigableSet<String> SYLLABLES = new TreeSet<>();
    private static final Map<Character, List<String>> READINGS = read();

    private Readings() {}

    /** The readings of a simplified character; none for what is not one. */
    static List<String> of(char simplified) {
        return READINGS.getOrDefault(simplified, List.of());
    }

    static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    /** The syllables that begin with the given letters. */
    static SortedSet<String> beginningWith(String letters) {
        return SYLLABLES.subSet(letters, letters + '~');
    }

    /** The syllables that differ from the given letters by at most one. */
    static List<String> near(String letters) {
        return SYLLABLES.stream()
                .filter(it -> Math.abs(it.length() - letters.length()) <= 1)
                .filter(it -> Nearness.between(it, letters) <= 1)
                .toList();
    }

    private static Map<Character, List<String>> read() {
        var readings = new HashMap<Character, List<String>>(1 << 15);
        for (var line : Table.lines("search/readings.txt")) {
            int space = line.indexOf(' ');
            var syllable = line.substring(0, space);
            SYLLABLES.add(syllable);
            for (int i = space + 1; i < line.length(); i++) {
                readings.computeIfAbsent(line.charAt(i), it -> new ArrayList<>(1))
                        .add(syllable);
            }
        }
        return readings;
    }
}
