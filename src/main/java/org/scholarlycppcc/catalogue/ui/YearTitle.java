package org.scholarlycppcc.catalogue.ui;

import java.util.regex.Pattern;

/** What next year's list would be called. */
final class YearTitle {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private YearTitle() {}

    /** The same with each year one later; without a year in it, the same. */
    static String next(String title) {
        return YEAR.matcher(title).replaceAll(it -> String.valueOf(Integer.parseInt(it.group()) + 1));
    }
}
