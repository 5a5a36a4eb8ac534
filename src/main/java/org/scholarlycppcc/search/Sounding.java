package org.scholarlycppcc.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Names as they may be typed: at each place the character, every reading of it and the first letter of each,
 * so that a phrase over places finds 曾国藩 by 曾guofan, zengguofan and zgf alike. Blanks and marks do not count.
 */
final class Sounding extends TokenStream {
    /** Stands before what a thing itself is called. */
    static final String TITLE = "#";
    /** Stand before and after each name. */
    static final String BEGIN = "^";

    static final String END = "$";
    private static final int LONGEST = 120;

    /** At most as many as there are characters. */
    private static final Map<String, Set<String>> OF_A_CHARACTER = new ConcurrentHashMap<>();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> here = new ArrayDeque<>();
    private final Deque<Set<String>> places = new ArrayDeque<>();

    Sounding(List<String> titles, List<String> names) {
        titles.forEach(it -> add(Set.of(TITLE, BEGIN), it));
        names.forEach(it -> add(Set.of(BEGIN), it));
    }

    private void add(Set<String> before, String name) {
        places.add(before);
        for (var piece : Spelling.pieces(name.length() > LONGEST ? name.substring(0, LONGEST) : name))
            places.add(forms(piece));
        places.add(Set.of(END));
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean next = here.isEmpty();
        if (next) {
            var place = places.poll();
            if (place == null) return false;
            here.addAll(place);
        }
        term.append(here.remove());
        step.setPositionIncrement(next ? 1 : 0);
        return true;
    }

    private static Set<String> forms(String piece) {
        return piece.length() == 1
                ? OF_A_CHARACTER.computeIfAbsent(piece, Sounding::formsOfACharacter)
                : Set.of(piece.toLowerCase(Locale.ROOT));
    }

    private static Set<String> formsOfACharacter(String character) {
        var forms = new LinkedHashSet<String>();
        forms.add(character.toLowerCase(Locale.ROOT));
        for (var reading : Readings.of(character.charAt(0))) {
            forms.add(reading);
            forms.add(reading.substring(0, 1));
        }
        return forms;
    }
}
