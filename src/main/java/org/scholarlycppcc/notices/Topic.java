package org.scholarlycppcc.notices;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Words;

/**
 * What letters of a sort have in common, and are ended by: a kind of notice, or the letter of the day or of the week.
 *
 * @param kind null for a letter of the day or of the week
 */
record Topic(Channel channel, @Nullable NoticeKind kind) {
    static Topic of(MailQueue.Waiting notice) {
        return new Topic(notice.channel(), notice.channel() == Channel.AT_ONCE ? notice.kind() : null);
    }

    /** As a link carries it. */
    String word() {
        return kind == null ? channel.name() : kind.name();
    }

    static Optional<Topic> of(String word) {
        if (word.equals(Channel.DAILY.name()) || word.equals(Channel.WEEKLY.name()))
            return Optional.of(new Topic(Channel.valueOf(word), null));
        for (var kind : NoticeKind.values())
            if (kind.name().equals(word)) return Optional.of(new Topic(Channel.AT_ONCE, kind));
        return Optional.empty();
    }

    /** Whether a kind that is heard of by a channel comes in letters of this sort. */
    boolean covers(NoticeKind other, Channel by) {
        return kind == null ? by == channel : other == kind && by.byLetter();
    }

    String named(Locale language) {
        return kind == null
                ? Words.in(language, "notices.letter." + channel)
                : Words.in(language, "notices.kind." + kind);
    }
}
