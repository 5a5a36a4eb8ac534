package org.scholarlycppcc.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How long words are when they are set vertically, and where they may be broken. */
final class Lettering {
    private static final double NARROW = 0.58;
    // A word of Latin letters or digits stays together; a mark stays with the character it closes or opens.
    private static final Pattern PART =
            Pattern.compile("[《〈（“‘「『]*(?:[\\p{IsLatin}\\p{Nd}.,'’&+-]+ ?|\\X)[，。、；：？！》〉）”’」』·—…]*");

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern RUN =
            Pattern.compile("(?<![\\w.])\\d{1,2}(?![\\w.])|(?:(?!(?<![\\w.])\\d{1,2}(?![\\w.])).)+", Pattern.DOTALL);

    private Lettering() {}

    /** The words in pieces that are set in one way each: numbers of two digits apart from the rest. */
    static List<String> runs(String words) {
        return RUN.matcher(words).results().map(MatchResult::group).toList();
    }

    /** The length in characters of full width. */
    static double length(String words) {
        if (SHORT_NUMBER.matcher(words).matches()) return 1;
        return words.codePoints().mapToDouble(it -> narrow(it) ? NARROW : 1).sum();
    }

    private static boolean narrow(int codePoint) {
        return codePoint < 0x2E80 && codePoint != '…' && codePoint != '—' && codePoint != '“' && codePoint != '”';
    }

    /** The words in so many columns, as equal in length as the breaks allow. */
    static List<String> columns(String words, int count) {
        var parts = PART.matcher(words).results().map(MatchResult::group).toList();
        double longest = length(words) / count;
        var columns = fill(parts, longest);
        while (columns.size() > count) columns = fill(parts, longest += 0.25);
        return columns;
    }

    private static List<String> fill(List<String> parts, double longest) {
        var columns = new ArrayList<String>();
        var column = new StringBuilder();
        for (var part : parts) {
            if (!column.isEmpty() && length(column + part) > longest + 0.001) {
                columns.add(column.toString().strip());
                column.setLength(0);
            }
            column.append(part);
        }
        columns.add(column.toString().strip());
        return columns;
    }
}
