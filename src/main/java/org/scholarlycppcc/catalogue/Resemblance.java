package org.scholarlycppcc.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** By which signs two books seem to be one. */
record Resemblance(Set<Sign> signs) {
    private static final int SHORTEST = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 10;

    static Resemblance of(BookFacts one, BookFacts other) {
        return between(one, Likeness.of(one.card()), other, Likeness.of(other.card()));
    }

    static Resemblance between(BookFacts one, Likeness mine, BookFacts other, Likeness theirs) {
        var signs = EnumSet.of(title(mine, theirs));
        tell(
                signs,
                mine.isbn(),
                theirs.isbn(),
                Sign.SAME_NUMBER,
                Sign.OTHER_NUMBER,
                Isbn.forms(theirs.isbn()).contains(mine.isbn()));
        tell(signs, one.unified(), other.unified(), Sign.SAME_UNIFIED, Sign.OTHER_UNIFIED);
        if (!mine.creators().isEmpty() && !theirs.creators().isEmpty())
            signs.add(
                    Collections.disjoint(mine.creators(), theirs.creators()) ? Sign.OTHER_CREATORS : Sign.SAME_CREATOR);
        if (!mine.volume().equals(theirs.volume()))
            signs.add(mine.volume().isEmpty() || theirs.volume().isEmpty() ? Sign.ONE_VOLUME : Sign.OTHER_VOLUME);
        var publisher = Folded.title(one.publisher());
        if (!publisher.isEmpty() && publisher.equals(Folded.title(other.publisher()))) signs.add(Sign.SAME_PUBLISHER);
        if (one.published() != null && other.published() != null)
            signs.add(Objects.equals(one.published(), other.published()) ? Sign.SAME_YEAR : Sign.OTHER_YEAR);
        return new Resemblance(signs);
    }

    private static void tell(Set<Sign> signs, String mine, String theirs, Sign same, Sign different) {
        tell(signs, mine, theirs, same, different, mine.equals(theirs));
    }

    private static void tell(Set<Sign> signs, String mine, String theirs, Sign same, Sign different, boolean alike) {
        if (!mine.isEmpty() && !theirs.isEmpty()) signs.add(alike ? same : different);
    }

    private static Sign title(Likeness mine, Likeness theirs) {
        if (mine.full().equals(theirs.full())) return Sign.SAME_TITLE;
        if (mine.hasTitleOf(theirs)) return Sign.SAME_MAIN_TITLE;
        return isNear(mine.full(), theirs.full()) || isNear(mine.title(), theirs.title())
                ? Sign.NEAR_TITLE
                : Sign.OTHER_TITLE;
    }

    static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST) return false;
        if (one.startsWith(other) || other.startsWith(one)) return true;
        return slips(one, other) <= (shorter < LETTERS_FOR_TWO_SLIPS ? 1 : 2);
    }

    // Letters put in, left out or mistaken (Levenshtein).
    private static int slips(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) above[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var line = new int[other.length() + 1];
            line[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int mistaken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                line[j] = Math.min(above[j - 1] + mistaken, Math.min(above[j], line[j - 1]) + 1);
            }
            above = line;
        }
        return above[other.length()];
    }

    int score() {
        return Sign.score(signs);
    }
}
