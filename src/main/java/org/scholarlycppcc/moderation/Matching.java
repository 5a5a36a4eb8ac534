package org.scholarlycppcc.moderation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.scholarlycppcc.base.Simplified;

/** One edition of the word list, ready to read texts. */
final class Matching {
    private final Automaton<Entry> automaton;
    private final Map<PersonalNumber, WordEntry> numbers = new EnumMap<>(PersonalNumber.class);

    Matching(List<WordEntry> words) {
        var spelled = new HashMap<String, Entry>();
        for (var word : words) {
            var number = PersonalNumber.written(word.writing());
            number.ifPresent(it -> numbers.put(it, word));
            var key = Folding.key(word.writing());
            if (number.isEmpty()) spelled.put(key, new Entry(word, Folding.latin(key)));
        }
        automaton = new Automaton<>(spelled);
    }

    /** The listed words in a text, each writing once, in the order in which they end. */
    List<Hit> hits(String text) {
        var spans = new ArrayList<Span>();
        var harmless = new Harmless(text.length());
        words(text, spans, harmless);
        numbers(text, spans);
        var hits = new LinkedHashSet<Hit>();
        for (var span : spans) {
            if (!harmless.covers(span.from, span.to)) hits.add(span.hit(text));
        }
        return List.copyOf(hits);
    }

    private void numbers(String text, List<Span> spans) {
        var rest = numbers.isEmpty() ? "" : Simplified.of(text);
        for (var listed : numbers.entrySet()) {
            rest = listed.getKey().scan(rest, (from, to) -> spans.add(new Span(from, to, listed.getValue())));
        }
    }

    private void words(String text, List<Span> spans, Harmless harmless) {
        var folding = Folding.of(text);
        automaton.scan(folding.letters(), folding.count(), (entry, first, last) -> {
            int from = folding.places()[first];
            int to = folding.places()[last] + Character.charCount(text.codePointAt(folding.places()[last]));
            if (entry.latin && (Folding.latinAt(text, from - 1) || Folding.latinAt(text, to))) return;
            if (entry.word.action() == Action.ALLOW) harmless.add(from, to);
            else spans.add(new Span(from, to, entry.word));
        });
    }

    private record Entry(WordEntry word, boolean latin) {}

    private record Span(int from, int to, WordEntry word) {
        Hit hit(String text) {
            return new Hit(text.substring(from, to), word.action(), word.note());
        }
    }

    /** The phrases of a text in which listed words are harmless. */
    private static final class Harmless {
        // The furthest end of the phrases that begin here; filled up to "begun here or before" when first asked.
        private final int[] ends;
        private boolean any;
        private boolean filled;

        Harmless(int length) {
            ends = new int[length];
        }

        void add(int from, int to) {
            ends[from] = Math.max(ends[from], to);
            any = true;
        }

        boolean covers(int from, int to) {
            if (any && !filled) for (int i = 1; i < ends.length; i++) ends[i] = Math.max(ends[i], ends[i - 1]);
            filled = true;
            return any && ends[from] >= to;
        }
    }
}
