package org.scholarlycppcc.notices;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Words;

/** What a folded line says, on the page and in a letter. */
public final class NoticeWords {
    private NoticeWords() {}

    /** Such as 柯后谈等 12 人回应了您（50 条）. */
    public static String said(Locale language, NoticeKind kind, @Nullable String actor, int people, int events) {
        var key = "notices.said." + kind;
        if (!kind.personal()) return Words.in(language, key) + times(language, events);
        var who = Objects.requireNonNullElseGet(actor, () -> Words.in(language, "notices.somebody"));
        var all = people > 1 ? Words.in(language, "notices.andOthers", who, people) : who;
        return Words.in(language, key, all) + (events > Math.max(people, 1) ? times(language, events) : "");
    }

    private static String times(Locale language, int events) {
        return events > 1 ? Words.in(language, "notices.times", events) : "";
    }
}
