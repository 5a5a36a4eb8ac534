package org.scholarlycppcc.shell;

import java.util.Locale;

/** The help pages under {@code content/pages/}, one for each role. */
enum HelpPage {
    MEMBER,
    HOST,
    LIBRARIAN,
    STAFF,
    ADMIN;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
