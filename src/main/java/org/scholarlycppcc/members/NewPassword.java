package org.scholarlycppcc.members;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.scholarlycppcc.base.Refusal;

/** What a password must be like that somebody wants to have from now on. */
final class NewPassword {
    private static final int SHORTEST = 10;
    // What bcrypt looks at; the rest would not count.
    private static final int MOST_BYTES = 72;

    private NewPassword() {}

    /** The typed password; refused when it is too short, too long, or too easy to guess for an account. */
    static String of(String typed, String account) {
        if (typed.codePointCount(0, typed.length()) < SHORTEST) throw new Refusal("members.passwordShort", SHORTEST);
        if (!fits(typed)) throw new Refusal("members.passwordLong", MOST_BYTES, MOST_BYTES / 3);
        var plain = typed.toLowerCase(Locale.ROOT).strip();
        if (plain.contains(account.toLowerCase(Locale.ROOT))
                || plain.codePoints().distinct().count() < 4) throw new Refusal("members.passwordEasy");
        return typed;
    }

    static boolean fits(String typed) {
        return typed.length() <= MOST_BYTES && typed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
