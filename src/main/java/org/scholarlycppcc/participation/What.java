package org.scholarlycppcc.participation;

import java.util.Locale;
import java.util.Optional;

/** What a figure of the register counts. */
public enum What {
    /** Posted in, hosted or guided one of one's groups in a week. */
    TOOK_PART(true),
    /** Was recorded offline (线下) in a week. */
    OFFLINE(true),
    /** Is in term on the last day of a week or of the period; the denominator. */
    IN_TERM(true),
    /** Belonged to a group in the period. */
    JOINED(false),
    /** Answered a week of a plan that begins in the period. */
    ANSWERED(false),
    /** Answered at least 75 % of the weeks since joining of a group whose plan ended in the period. */
    FINISHED(false);

    private final boolean weekly;

    What(boolean weekly) {
        this.weekly = weekly;
    }

    /** Whether it may be asked of a single week; what is not weekly is asked of the whole period. */
    public boolean weekly() {
        return weekly;
    }

    /** Its part of an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<What> of(String slug) {
        for (var what : values()) if (what.slug().equals(slug)) return Optional.of(what);
        return Optional.empty();
    }
}
