package org.scholarlycppcc.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholarlycppcc.base.Simplified;

/** How near two names are: by how many characters added, dropped, taken for another or swapped they differ. */
final class Nearness {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Nearness() {}

    /** Letters and numbers alone, in simplified characters and small letters. */
    static String plain(String name) {
        return NO_LETTER.matcher(Simplified.of(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The name that differs least, if it differs little; a whole name before a part of one. */
    static Optional<String> nearest(String plain, List<String> names) {
        int most = plain.length() < 3 ? 0 : plain.length() < 5 ? 1 : 2;
        Optional<String> best = Optional.empty();
        int least = most + 1;
        for (var name : names) {
            int distance = between(plain, plain(name));
            if (distance == 0 || distance >= least) continue;
            least = distance;
            best = Optional.of(name);
        }
        return best.isPresent() ? best : nearestPart(plain, names, most);
    }

    // Only a part of the same length: what is longer or shorter by one would be near in several ways.
    private static Optional<String> nearestPart(String plain, List<String> names, int most) {
        Optional<String> best = Optional.empty();
        int least = Math.min(most, plain.length() - 3) + 1;
        for (var name : names) {
            for (int from = 0; from + plain.length() <= name.length(); from++) {
                var part = name.substring(from, from + plain.length());
                int distance = between(plain, plain(part));
                if (distance == 0 || distance >= least) continue;
                least = distance;
                best = Optional.of(part);
            }
        }
        return best;
    }

    /** The Damerau-Levenshtein distance, each pair of neighbours swapped at most once (optimal string alignment). */
    static int between(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) rows[i][0] = i;
        for (int j = 0; j <= other.length(); j++) rows[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1))
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }
        return rows[one.length()][other.length()];
    }
}
