package org.scholarlycppcc.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;

/**
 * When a book came out, as far as its imprint says: a year, or a month of it.
 *
 * @param month from 1; nothing where only the year is known
 */
public record Published(@Nullable Integer year, @Nullable Integer month) {
    private static final Pattern TYPED = Pattern.compile("(\\d{3,4})(?:\\s*年)?(?:[-./‐–—年\\s]+(\\d{1,2})\\s*月?)?");
    private static final Pattern SAID =
            Pattern.compile("(?<!\\d)(1\\d{3}|20\\d{2})(?:\\s*[-./年]\\s*(0?[1-9]|1[0-2])(?!\\d))?(?!\\d)");

    /** Reads “2005”, “2005-11” or “2005年11月”; refuses anything else. */
    static Published of(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) return new Published(null, null);
        var parts = TYPED.matcher(words);
        if (!parts.matches()) throw new Refusal("catalogue.publishedWrong");
        var month = parts.group(2) == null ? null : Integer.valueOf(parts.group(2));
        if (month != null && (month < 1 || month > 12)) throw new Refusal("catalogue.publishedWrong");
        return new Published(Integer.valueOf(parts.group(1)), month);
    }

    /** What imprints and tables say, such as “c2005” or “2005年11月第1版”, as it can be typed; unchanged where no year is found. */
    public static String found(String said) {
        var date = SAID.matcher(said);
        if (!date.find()) return said;
        return new Published(
                        Integer.valueOf(date.group(1)), date.group(2) == null ? null : Integer.valueOf(date.group(2)))
                .typed();
    }

    /** As it is typed: “2005” or “2005-11”; empty where nothing is known. */
    public String typed() {
        if (year == null) return "";
        return month == null ? year.toString() : "%d-%02d".formatted(year, month);
    }
}
