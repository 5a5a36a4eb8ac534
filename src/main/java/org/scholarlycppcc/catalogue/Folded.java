package org.scholarlycppcc.catalogue;

import java.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.scholarlycppcc.base.Simplified;
import org.scholarlycppcc.base.Text;

/** Words brought into a form in which they can be compared or put in order by a database. */
final class Folded {
    private static final int LONGEST_KEY = 200;
    private static final Collator BY_SOUND = bySound();

    private Folded() {}

    /** Letters, digits and signs of full width in half width, and digits in circles and the like as plain ones. */
    static String narrow(String words) {
        return Normalizer.normalize(Text.soughtFor(words), Normalizer.Form.NFKC);
    }

    /** Without case, width, blanks and punctuation: what remains of a word when it is typed carelessly. */
    static String match(String words) {
        return narrow(words).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
    }

    /** Like {@link #match}, and in one script: the same for 鄉土中國 and 乡土中国. */
    static String title(String words) {
        var key = match(Simplified.of(words));
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    /** For a LIKE that finds the words anywhere; a match form holds no wildcards of its own but its underscores are gone. */
    static String anywhere(String words) {
        return "%" + match(words) + "%";
    }

    /** A text of hexadecimal digits that databases put in the order in which Chinese readers look for titles, volume by volume. */
    static String sort(String title, String volume) {
        var key = BY_SOUND.getCollationKey(match(title)).toByteArray();
        var hex = HexFormat.of().formatHex(key);
        return hex.substring(0, Math.min(hex.length(), 990)) + (volume.isEmpty() ? "" : Volume.order(volume));
    }

    private static Collator bySound() {
        var collator = Collator.getInstance(Locale.CHINA);
        collator.setStrength(Collator.PRIMARY);
        return collator;
    }
}
