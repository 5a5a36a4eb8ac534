package org.scholarlycppcc.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.scholarlycppcc.base.Refusal;

/** Numbers of the Chinese Library Classification (中图分类号), which has no main classes L, M, W and Y; such as K825.6=7. */
final class Clc {
    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[A-Z&&[^LMWY]][A-Z0-9.\\-=/+()\"':;]*");

    private Clc() {}

    /** In capitals of half width and without blanks; empty stays empty, what has another form is refused. */
    static String normal(String typed) {
        var number = Folded.narrow(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (number.isEmpty()) return "";
        if (number.length() > LONGEST || !FORM.matcher(number).matches()) throw new Refusal("catalogue.clcWrong");
        return number;
    }
}
