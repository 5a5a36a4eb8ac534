package org.scholarlycppcc.moderation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers that tell who somebody is, listed under a name in braces; found in wide digits and with blanks or hyphens too. */
enum PersonalNumber {
    /** A citizen's number (GB 11643-1999): eighteen digits, the last of which proves the others and may be X. */
    ID_CARD("{id-card}", "(?<![0-9])[1-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx](?![0-9A-Za-z])", PersonalNumber::proved),
    /** A mobile number of the mainland: eleven digits that begin with 13 to 19. */
    MOBILE("{mobile}", "(?<![0-9])1[3-9][0-9](?:[ -]?[0-9]){8}(?![0-9])", it -> true);

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final String writing;
    private final Pattern pattern;
    private final Predicate<String> proof;

    PersonalNumber(String writing, String pattern, Predicate<String> proof) {
        this.writing = writing;
        this.pattern = Pattern.compile(pattern);
        this.proof = proof;
    }

    static Optional<PersonalNumber> written(String writing) {
        return Arrays.stream(values()).filter(it -> it.writing.equals(writing)).findAny();
    }

    /**
     * Tells every such number in a text that is simplified already.
     *
     * @return the text with these numbers crossed out, so that no other one is found inside them
     */
    String scan(String simplified, Found found) {
        var rest = new StringBuilder(simplified);
        var matcher = pattern.matcher(simplified);
        while (matcher.find()) {
            if (!proof.test(matcher.group().replaceAll("[ -]", ""))) continue;
            found.number(matcher.start(), matcher.end());
            for (int i = matcher.start(); i < matcher.end(); i++) rest.setCharAt(i, '*');
        }
        return rest.toString();
    }

    private static boolean proved(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (number.charAt(i) - '0');
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    /** Is told where a number begins and ends. */
    @FunctionalInterface
    interface Found {
        void number(int from, int to);
    }
}
