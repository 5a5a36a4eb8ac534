package org.scholarlycppcc.groups;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scholarlycppcc.base.Markdown;

/** What a post could still say, as a friend would put it; never a reason to refuse it. */
public enum Hints {
    /** Nothing but that one has read or agrees. */
    CHAIN,
    /** Hardly anything to answer to. */
    SHORT;

    private static final int FEW = 10;
    private static final int LONGEST_CHAIN = 60;
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NODDING = Pattern.compile(
            "(?i)(已学习?|已[读讀閱阅]|已學習?|[学學][习習](了|过|過|完毕|完畢|打卡)?|打卡|[签簽]到|收到|[读讀](了|完|完了)|受教了?|受益匪浅|受益匪淺|[点點]?[赞贊讚]|[认認]同|同意|[赞贊讚]同|支持|好|很好|[说說]得好|[写寫]得好|[学學]到了|\\+?1|ok|good|agree|like|done|read)+");

    /** What hints there are for a text; none for one that is empty, since there nothing was said yet. */
    public static Optional<Hints> of(String text) {
        var words = NOT_WORDS.matcher(Markdown.unquoted(text)).replaceAll("");
        if (words.isEmpty()) return Optional.empty();
        if (words.length() <= LONGEST_CHAIN && NODDING.matcher(words).matches()) return Optional.of(CHAIN);
        return words.codePointCount(0, words.length()) < FEW ? Optional.of(SHORT) : Optional.empty();
    }

    /** How many letters, characters and digits of one's own a text has, quotes left out. */
    static int length(String text) {
        var words = NOT_WORDS.matcher(Markdown.unquoted(text)).replaceAll("");
        return words.codePointCount(0, words.length());
    }
}
