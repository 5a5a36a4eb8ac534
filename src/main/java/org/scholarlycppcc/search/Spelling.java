package org.scholarlycppcc.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Simplified;

/**
 * One way to read what was typed as a name: characters, syllables and first letters, place by place.
 *
 * @param places what stands at each place
 * @param cost the lower the likelier; whole syllables are likelier than first letters
 */
record Spelling(List<String> places, int cost) {
    private static final Pattern PIECE = Pattern.compile("\\p{IsHan}|[a-zA-Z]+|[\\p{L}\\p{N}&&[^a-zA-Z\\p{IsHan}]]+");
    private static final Pattern UMLAUT = Pattern.compile("[üǖǘǚǜÜ]");
    private static final Pattern TONES = Pattern.compile("\\p{Mn}");
    private static final String FIRST_LETTERS = "abcdefghjklmnopqrstwxyz";
    private static final int WAYS = 10;
    private static final int LONGEST = 60;

    /** The characters, runs of letters and numbers of a text, in simplified characters and without tones. */
    static List<String> pieces(String text) {
        var plain = UMLAUT.matcher(Simplified.of(text)).replaceAll("v");
        var letters =
                TONES.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        var pieces = new ArrayList<String>();
        for (var found = PIECE.matcher(letters); found.find(); ) pieces.add(found.group());
        return pieces;
    }

    /** The likeliest ways to read a text, the likeliest first; blanks end a syllable. Bounded, however long the text. */
    static List<Spelling> of(String typed) {
        var ways = List.of(new Spelling(List.of(), 0));
        var pieces = pieces(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        for (var piece : pieces)
            ways = best(ways.stream().flatMap(way -> ends(piece).stream().map(way::then)));
        return ways;
    }

    /** Whether each place is a character or a whole syllable. */
    boolean exact() {
        return places.stream()
                .allMatch(it -> it.length() > 1 || !Readings.of(it.charAt(0)).isEmpty());
    }

    boolean firstLettersOnly() {
        return places.stream().allMatch(it -> it.length() == 1 && it.charAt(0) < 128);
    }

    private static List<Spelling> ends(String piece) {
        if (!Character.isLetter(piece.charAt(0)) || piece.charAt(0) > 127)
            return List.of(new Spelling(List.of(piece), 0));
        return letters(piece.toLowerCase(Locale.ROOT));
    }

    private static List<Spelling> letters(String letters) {
        var until = new ArrayList<List<Spelling>>();
        until.add(List.of(new Spelling(List.of(), 0)));
        for (int end = 1; end <= letters.length(); end++) {
            var ways = new ArrayList<Spelling>();
            for (int start = Math.max(0, end - 6); start < end; start++) {
                var unit = letters.substring(start, end);
                int cost = cost(unit, end == letters.length());
                if (cost > 0) until.get(start).forEach(way -> ways.add(way.then(new Spelling(List.of(unit), cost))));
            }
            until.add(best(ways.stream()));
        }
        var word = new Spelling(List.of(letters), 4);
        return Stream.concat(Stream.of(word), until.getLast().stream())
                .distinct()
                .toList();
    }

    private static int cost(String unit, boolean last) {
        if (unit.length() == 1) return FIRST_LETTERS.contains(unit) ? 3 : 0;
        if (Readings.isSyllable(unit)) return 2;
        return last && !Readings.beginningWith(unit).isEmpty() ? 3 : 0;
    }

    private Spelling then(Spelling next) {
        return new Spelling(Stream.concat(places.stream(), next.places.stream()).toList(), cost + next.cost);
    }

    private static List<Spelling> best(Stream<Spelling> ways) {
        return ways.sorted(Comparator.comparingInt(Spelling::cost)).limit(WAYS).toList();
    }
}
