package org.scholarlycppcc.search;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks.
 *
 * @param typed anything: words, phrases in quotes, titles in 《》, pinyin, first letters, an ISBN, {@code -word},
 *     {@code author:}, {@code in:}, {@code date:}; read up to 200 characters
 * @param kind what the page is kept to; everything when there is none
 * @param kept the choice of each facet that the page is kept to
 * @param after the key of the page, as the one before told it; the first page when there is none or it is none of ours
 */
public record Question(
        String typed,
        @Nullable Kind kind,
        Map<Facet, String> kept,
        Order order,
        @Nullable String after) {
    public static Question of(String typed) {
        return new Question(typed, null, Map.of(), Order.BEST, null);
    }

    /** Whether it is kept to nothing and begins at the first page. */
    boolean isWhole() {
        return kind == null && kept.isEmpty() && after == null;
    }

    /** The same, kept to a kind or, when there is none, to no kind. */
    public Question keptTo(@Nullable Kind other) {
        return new Question(typed, other, kept, order, null);
    }

    /** The same, kept to a choice of a facet or, when there is none, to no choice of it. */
    public Question keptTo(Facet facet, @Nullable String value) {
        var choices = new EnumMap<Facet, String>(Facet.class);
        choices.putAll(kept);
        if (value == null) choices.remove(facet);
        else choices.put(facet, value);
        return new Question(typed, kind, choices, order, null);
    }

    /** The same in another order. */
    public Question in(Order other) {
        return new Question(typed, kind, kept, other, null);
    }

    /** The page of the same that begins after a key. */
    public Question from(@Nullable String key) {
        return new Question(typed, kind, kept, order, key);
    }
}
