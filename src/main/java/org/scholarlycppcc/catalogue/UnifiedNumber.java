package org.scholarlycppcc.catalogue;

import java.util.regex.Pattern;
import org.scholarlycppcc.base.Refusal;

/**
 * The numbers of books printed in China from 1956 to 1986 (全国统一书号): class and publisher, a middle dot, and which book of
 * theirs it is, such as 10019·3024.
 */
public final class UnifiedNumber {
    private static final Pattern FORM = Pattern.compile("\\d{4,6}·\\d{1,6}");

    private UnifiedNumber() {}

    /** With a middle dot, whatever dot was typed; empty stays empty, what has another form is refused. */
    static String normal(String typed) {
        var number = plain(typed);
        if (number.isEmpty() || FORM.matcher(number).matches()) return number;
        throw new Refusal("catalogue.unifiedWrong");
    }

    /** Whether a number that somebody calls the book's number is one of these and no ISBN. */
    public static boolean isOne(String typed) {
        return FORM.matcher(plain(typed)).matches();
    }

    private static String plain(String typed) {
        return Folded.narrow(typed)
                .replaceAll("^\\s*[统統]一[书書][号號]\\s*:?", "")
                .replaceAll("\\s", "")
                .replaceAll("[.•‧∙⋅･・。｡]", "·");
    }
}
