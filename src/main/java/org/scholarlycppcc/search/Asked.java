package org.scholarlycppcc.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Simplified;

/**
 * What somebody typed into the search box, taken apart; whatever it is, it is something to look for and never an error.
 *
 * @param words parts between blanks, each of which must be found
 * @param phrases what stood in quotes: found word for word
 * @param titles what stood in 《》: found word for word, and first where it is the title
 * @param without what a find must not have, word for word
 * @param authors by whom it must be
 * @param groups in which group it must be
 * @param days of which days it must be; any when there are none
 */
record Asked(
        List<String> words,
        List<String> phrases,
        List<String> titles,
        List<String> without,
        List<String> authors,
        List<String> groups,
        @Nullable Days days) {
    /** What is read of a question, in UTF-16 units; the rest of a longer one does not count. */
    static final int LONGEST = 200;

    private static final int MOST_PARTS = 12;
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}]+");
    private static final String QUOTED = "“[^”]+”|\"[^\"]+\"|「[^」]+」|『[^』]+』|《[^》]+》|〈[^〉]+〉";
    private static final Pattern QUOTED_WHOLE = Pattern.compile(QUOTED);
    private static final Pattern PART = Pattern.compile("(?<minus>(?<![^\\s])[-－−])?(?:(?<quoted>" + QUOTED
            + ")|(?<label>(?<![^\\s\\-－−])(?:\\p{IsHan}{1,2}|[A-Za-z]{2,6}))[:：](?<value>" + QUOTED
            + "|[^\\s“\"「『《〈:：]+)|(?<word>[^\\s“\"「『《〈]+))|.");
    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("author", Label.AUTHOR),
            Map.entry("by", Label.AUTHOR),
            Map.entry("作者", Label.AUTHOR),
            Map.entry("著者", Label.AUTHOR),
            Map.entry("in", Label.GROUP),
            Map.entry("group", Label.GROUP),
            Map.entry("群", Label.GROUP),
            Map.entry("date", Label.DATE),
            Map.entry("日期", Label.DATE),
            Map.entry("after", Label.AFTER),
            Map.entry("since", Label.AFTER),
            Map.entry("从", Label.AFTER),
            Map.entry("before", Label.BEFORE),
            Map.entry("until", Label.BEFORE),
            Map.entry("到", Label.BEFORE));

    private enum Label {
        AUTHOR,
        GROUP,
        DATE,
        AFTER,
        BEFORE
    }

    static Asked of(String typed) {
        var number = BookNumber.of(readable(typed));
        return number.map(Asked::word).orElseGet(() -> new Parts(readable(typed)).asked());
    }

    /** As much of it as is read, on one line. */
    static String readable(String typed) {
        int most = Math.min(typed.length(), LONGEST);
        if (most > 0 && most < typed.length() && Character.isHighSurrogate(typed.charAt(most - 1))) most--;
        return UNREADABLE.matcher(typed.substring(0, most)).replaceAll(" ").strip();
    }

    /** Words of letters that follow each other, as pinyin is typed with blanks: {@code xiang tu zhong guo}. */
    List<String> lettersInARow() {
        var latin = words.stream().filter(it -> it.matches("[\\p{IsLatin}'’]+")).toList();
        return latin.size() > 1 && latin.size() == words.size() ? latin : List.of();
    }

    /** Whether nothing is asked for. */
    boolean isEmpty() {
        return !named() && authors.isEmpty() && groups.isEmpty() && days == null;
    }

    /** Whether something is asked for by its words. */
    boolean named() {
        return !words.isEmpty() || !phrases.isEmpty() || !titles.isEmpty();
    }

    private static Asked word(String word) {
        return new Asked(List.of(word), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** Gathers the parts; one that says nothing as what it looks like is read as words. */
    private static final class Parts {
        private final List<String> words = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private final List<String> without = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private final List<String> groups = new ArrayList<>();
        private @Nullable Days days;

        Parts(String typed) {
            PART.matcher(typed).results().limit(2 * LONGEST).forEach(this::add);
        }

        Asked asked() {
            var asked = new Asked(
                    first(words), first(phrases), first(titles), first(without), first(authors), first(groups), days);
            return asked.isEmpty()
                    ? new Asked(first(without), List.of(), List.of(), List.of(), List.of(), List.of(), null)
                    : asked;
        }

        private void add(MatchResult part) {
            var word = part.group("word");
            var quoted = part.group("quoted");
            if (part.group("minus") != null && quoted != null) without.add(inside(quoted));
            else if (part.group("minus") != null && word != null) without.add(word);
            else if (part.group("minus") != null && part.group("value") != null) without.add(said(part.group("value")));
            else if (quoted != null) quoted(quoted);
            else if (word != null) words.add(word);
            else if (part.group("label") != null && !labelled(part.group("label"), part.group("value")))
                words.add(part.group("label") + " " + part.group("value"));
        }

        private void quoted(String quoted) {
            (quoted.startsWith("《") || quoted.startsWith("〈") ? titles : phrases).add(inside(quoted));
        }

        private boolean labelled(String label, String value) {
            var known = LABELS.get(Simplified.of(label).toLowerCase(Locale.ROOT));
            if (known == null) return false;
            var said = said(value);
            if (known == Label.AUTHOR) return authors.add(said);
            if (known == Label.GROUP) return groups.add(said);
            var read = Days.of(said);
            read.map(it -> switch (known) {
                        case AFTER -> new Days(it.first(), Days.LATEST);
                        case BEFORE -> new Days(Days.EARLIEST, it.last());
                        default -> it;
                    })
                    .ifPresent(it -> days = days == null ? it : days.and(it));
            return read.isPresent();
        }
    }

    private static String said(String value) {
        return QUOTED_WHOLE.matcher(value).matches() ? inside(value) : value;
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private static List<String> first(List<String> parts) {
        return parts.stream().limit(MOST_PARTS).toList();
    }
}
