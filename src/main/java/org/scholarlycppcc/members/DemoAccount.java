package org.scholarlycppcc.members;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Words;

/** One of the accounts that a demo shows to whoever tries it. */
public record DemoAccount(String account) {
    /** All of them, in the order in which one tries them. */
    public static final List<DemoAccount> ALL = Stream.of("member", "host", "librarian", "staff", "admin")
            .map(DemoAccount::new)
            .toList();

    /** The password of every demo account. */
    public static final String PASSWORD = "shuxiang2026";

    /** What one can do with it. */
    public String purpose(Locale language) {
        return Words.in(language, "demo." + account);
    }
}
