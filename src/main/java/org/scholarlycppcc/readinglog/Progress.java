package org.scholarlycppcc.readinglog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;

/**
 * How far somebody has come in a book, as typed into one field: “52”, “52/78”, “40%”, “第5章”, “五十二页”.
 *
 * @param total pages or chapters of the reader's own edition, where typed
 */
record Progress(Unit unit, int reached, @Nullable Integer total) {
    private static final int MOST = 99_999;
    private static final String NUMBER = "(\\d{1,5}|[〇零一二两三四五六七八九十百千]{1,9})";
    private static final String MARK = "(页|頁|p|章|回|卷|篇|节|節|讲|講|%)?";
    private static final Pattern TYPED = Pattern.compile("(?:读|讀|看)?(?:到|完)?了?(第|p\\.?|page|ch\\.?|chapter|百分之)?"
            + NUMBER + MARK + "(?:(?:/|of|,?共)" + NUMBER + MARK + ")?");

    /** Reads what was typed; a bare number counts in the usual unit. What it cannot read or believe is refused. */
    static Progress typed(String typed, Unit usual) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<!\\d)\\s+|\\s+(?!\\d)|。", "");
        var match = TYPED.matcher(plain);
        if (!match.matches()) throw new Refusal("readinglog.progress.unclear");
        var total = match.group(4) == null ? null : Numeral.of(match.group(4));
        return new Progress(unit(match, total != null, usual), Numeral.of(match.group(2)), total).believable();
    }

    private static Unit unit(MatchResult typed, boolean outOf, Unit usual) {
        var marks = "%s %s %s"
                .formatted(typed.group(1), typed.group(3), typed.group(5))
                .replace("null", "");
        if (marks.contains("%") || marks.contains("百分之")) return Unit.PERCENT;
        if (marks.contains("p") && !marks.contains("ch") || marks.contains("页") || marks.contains("頁"))
            return Unit.PAGES;
        if (!marks.replace("第", "").isBlank()) return Unit.CHAPTERS;
        return outOf && usual == Unit.PERCENT ? Unit.PAGES : usual;
    }

    private Progress believable() {
        if (unit == Unit.PERCENT && (total != null || reached > 100)) throw new Refusal("readinglog.progress.percent");
        if (reached > MOST || total != null && (total == 0 || total > MOST))
            throw new Refusal("readinglog.progress.unclear");
        within(total);
        return this;
    }

    /** Refuses what lies beyond the end of an edition. */
    void within(@Nullable Integer end) {
        if (end != null && reached > end) throw new Refusal("readinglog.progress.beyond", reached, end);
    }
}
