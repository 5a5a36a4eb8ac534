package org.scholarlycppcc.search;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.validator.routines.ISBNValidator;
import org.scholarlycppcc.base.Simplified;

/** ISBNs, found with or without their hyphens, the old ones by the new and the other way round. */
final class BookNumber {
    // A digit without another before it; the digit first, since every text is looked through for one.
    private static final Pattern WRITTEN =
            Pattern.compile("[0-9](?<![0-9]{2})(?:[-‐– ]?[0-9]){8,11}[-‐– ]?[0-9Xx](?![0-9])");
    private static final ISBNValidator TEN = new ISBNValidator(false);

    private BookNumber() {}

    /** The numbers written in a text. */
    static Set<String> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .flatMap(it -> of(it.group()).stream())
                .collect(Collectors.toSet());
    }

    /** What was typed, when all of it is one number. A wrong check digit is no reason not to find what bears it. */
    static Optional<String> of(String typed) {
        var digits = Simplified.of(typed).replaceAll("[-‐– ]", "").toUpperCase(java.util.Locale.ROOT);
        if (digits.matches("[0-9]{13}")) return Optional.of(digits);
        if (!digits.matches("[0-9]{9}[0-9X]")) return Optional.empty();
        return Optional.of(TEN.isValidISBN10(digits) ? String.valueOf(TEN.convertToISBN13(digits)) : digits);
    }
}
