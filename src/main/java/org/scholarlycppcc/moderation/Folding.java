package org.scholarlycppcc.moderation;

import java.util.Arrays;
import org.scholarlycppcc.base.Simplified;

/** The letters of a text that count for matching, and where they stand: script, width and case folded, all between them left out. */
record Folding(int[] letters, int[] places, int count) {
    static Folding of(String text) {
        var letters = new int[text.length()];
        var places = new int[text.length()];
        int count = 0;
        for (int place = 0; place < text.length(); ) {
            int point = text.codePointAt(place);
            if (Character.isLetterOrDigit(point)) {
                letters[count] = folded(point);
                places[count++] = place;
            }
            place += Character.charCount(point);
        }
        return new Folding(letters, places, count);
    }

    /** Two writings are one word when their keys are equal. */
    static String key(String writing) {
        var folding = of(writing);
        return new String(Arrays.copyOf(folding.letters, folding.count), 0, folding.count);
    }

    /** Whether the word is Latin, and so must not be found inside a longer one. */
    static boolean latin(String key) {
        return key.chars().allMatch(it -> it < 128);
    }

    /** Whether a Latin letter or a digit stands at a place of a text. */
    static boolean latinAt(String text, int place) {
        if (place < 0 || place >= text.length()) return false;
        char letter = Simplified.of(text.charAt(place));
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    private static int folded(int point) {
        return Character.toLowerCase(Character.isBmpCodePoint(point) ? Simplified.of((char) point) : point);
    }
}
