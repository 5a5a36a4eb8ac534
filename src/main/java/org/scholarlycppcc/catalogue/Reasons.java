package org.scholarlycppcc.catalogue;

import java.text.MessageFormat;
import java.util.Locale;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Words;

/** Why a row of a content file was left out, for the log. */
final class Reasons {
    private Reasons() {}

    static String of(Refusal refusal) {
        return MessageFormat.format(Words.in(Locale.ENGLISH, refusal.reason()), refusal.details());
    }
}
