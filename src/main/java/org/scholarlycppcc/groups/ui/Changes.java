package org.scholarlycppcc.groups.ui;

import java.util.regex.Pattern;
import org.scholarlycppcc.base.Markup;
import org.scholarlycppcc.base.Rewording;
import org.scholarlycppcc.groups.Named;

/** What a post said and says now in one: people and pictures by what they are called, without the addresses that nobody reads. */
final class Changes {
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\[\\]\\n]*)]\\([\\w-]+/[\\w-]+/pictures/[0-9a-f-]{36}(?:#\\d{1,4}x\\d{1,4})?\\)");

    private Changes() {}

    static Markup of(String before, String after) {
        return Rewording.of(named(before), named(after));
    }

    private static String named(String text) {
        return PICTURE.matcher(Named.only(text)).replaceAll("〔$1〕");
    }
}
