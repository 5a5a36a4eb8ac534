package org.scholarlycppcc.operations;

import java.text.MessageFormat;
import java.util.Locale;
import org.scholarlycppcc.base.Words;

/** Words for whoever starts the house from a command line. */
final class Console {
    private Console() {}

    /** A text in Chinese and English on one line. */
    static String both(String key, Object... details) {
        return in(Locale.CHINESE, key, details) + " " + in(Locale.ENGLISH, key, details);
    }

    private static String in(Locale language, String key, Object... details) {
        return new MessageFormat(Words.in(language, key), language).format(details);
    }
}
