package org.scholarlycppcc.catalogue;

import java.util.List;
import org.apache.commons.validator.routines.ISBNValidator;
import org.scholarlycppcc.base.Refusal;

/** The numbers of editions (ISO 2108), of ten digits until 2006 and of thirteen since. */
final class Isbn {
    private static final ISBNValidator RULES = new ISBNValidator(false);

    private Isbn() {}

    /** Without hyphens and blanks; empty stays empty, a number whose check digit is wrong is refused. */
    static String normal(String typed) {
        var compact = typed.replaceAll("(?i)^\\s*isbn[:：\\s]*", "")
                .replaceAll("[\\s‐‑–—-]", "")
                .toUpperCase();
        if (compact.isEmpty()) return "";
        var valid = compact.length() > 13 ? null : RULES.validate(compact);
        if (valid == null) throw new Refusal("catalogue.isbnWrong");
        return valid;
    }

    /** All ways to write a normal number, so that each is found; nothing for an empty one. */
    static List<String> forms(String normal) {
        if (normal.isEmpty()) return List.of();
        if (normal.length() == 10) return List.of(normal, RULES.convertToISBN13(normal));
        if (!normal.startsWith("978")) return List.of(normal);
        var ten = normal.substring(3, 12);
        return List.of(normal, ten + checkDigit(ten));
    }

    // ISO 2108:1992: the digits weighted 10 to 2, and the check digit, sum to a multiple of 11.
    private static String checkDigit(String nine) {
        int sum = 0;
        for (int place = 0; place < 9; place++) sum += (10 - place) * (nine.charAt(place) - '0');
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "X" : String.valueOf(check);
    }
}
