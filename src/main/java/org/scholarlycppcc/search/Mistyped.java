package org.scholarlycppcc.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Pinyin with a letter or two left out, too many, taken for others or swapped, perhaps among characters. */
final class Mistyped {
    /** From so many letters on one may be wrong, and two. */
    private static final int SHORTEST = 5;

    private static final int LONG = 9;
    private static final int LONGEST = 40;
    private static final int SYLLABLE = 7;
    private static final int WAYS = 12;
    private static final int READINGS = 16;

    private static final Comparator<Way> LIKELIEST =
            Comparator.comparingInt(Way::wrong).thenComparing(it -> it.places().size());

    private final List<String> spelled;
    private final List<Way> ways;
    private final int most;

    private Mistyped(List<String> spelled, List<Way> ways) {
        this.spelled = spelled;
        this.ways = ways;
        this.most = spelled.getFirst().length() < LONG ? 1 : 2;
    }

    /** The syllables that may be meant at a place, and those among them that were typed; none when it was no syllable. */
    private record Place(List<String> meant, List<String> typed) {}

    /** Places, of which so many are no syllable as they were typed. */
    private record Way(List<Place> places, int wrong) {
        Way then(Way next) {
            return new Way(Stream.concat(places.stream(), next.places.stream()).toList(), wrong + next.wrong);
        }

        List<List<String>> syllables() {
            return places.stream().map(Place::meant).toList();
        }

        /** The same with one place after the other in doubt, and all others as they were typed. */
        Stream<List<List<String>>> doubtingOnce() {
            return IntStream.range(0, places.size())
                    .mapToObj(this::doubting)
                    .filter(it -> it.stream().noneMatch(List::isEmpty));
        }

        private List<List<String>> doubting(int one) {
            return IntStream.range(0, places.size())
                    .mapToObj(it ->
                            it == one ? places.get(it).meant() : places.get(it).typed())
                    .toList();
        }
    }

    /** A near name, by how many letters it differs, and how many are called so. */
    private record Near(String name, int wrong, long called) {
        Near and(Near same) {
            return new Near(name, wrong, called + same.called);
        }
    }

    /** What was typed, if there is pinyin in it that is long enough. */
    static Optional<Mistyped> of(String typed) {
        var runs = runs(typed);
        int letters = runs.stream()
                .filter(Mistyped::isLetters)
                .mapToInt(String::length)
                .sum();
        if (letters == 0 || letters > LONGEST) return Optional.empty();
        var spelled = spelled(runs);
        if (spelled.isEmpty() || spelled.getFirst().length() < SHORTEST) return Optional.empty();
        var ways = List.of(new Way(List.of(), 0));
        for (var run : runs) {
            var ends = isLetters(run) ? read(run) : List.of(asItIs(Readings.of(run.charAt(0))));
            ways = likeliest(ways.stream().flatMap(way -> ends.stream().map(way::then)));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Mistyped(spelled, ways));
    }

    private static Way asItIs(List<String> syllables) {
        return new Way(List.of(new Place(syllables, syllables)), 0);
    }

    /** What has a name that may be meant; whole names rank first, and among them those that differ at one place. */
    Query query() {
        return SoundClauses.any(
                ways.stream().map(Way::syllables).toList(),
                ways.stream().flatMap(Way::doubtingOnce).distinct().toList());
    }

    /** Of names, each as often as something is called so, that which differs by fewest letters; a whole name before a part of one. */
    Optional<String> nearest(List<String> names) {
        var called = names.stream().collect(groupingBy(it -> it, counting())).entrySet();
        var whole = called.stream()
                .flatMap(it -> near(it.getKey(), Spelling.pieces(it.getKey()), most, it.getValue()).stream());
        return least(whole).or(() -> least(called.stream().flatMap(it -> parts(it.getKey(), it.getValue()))));
    }

    private static Optional<String> least(Stream<Near> near) {
        // The name has the last word, so that it does not depend on the order in which they are found.
        return near.collect(toMap(Near::name, it -> it, Near::and)).values().stream()
                .min(Comparator.comparingInt(Near::wrong)
                        .thenComparing(Comparator.comparingLong(Near::called).reversed())
                        .thenComparing(Near::name))
                .map(Near::name);
    }

    private Stream<Near> parts(String name, long called) {
        var pieces = Spelling.pieces(name);
        var parts = new ArrayList<Near>();
        for (int size : ways.stream().map(it -> it.places().size()).distinct().toList()) {
            if (size < 2) continue;
            for (int from = 0; from + size <= pieces.size(); from++) {
                var part = pieces.subList(from, from + size);
                near(String.join("", part), part, 1, called).ifPresent(parts::add);
            }
        }
        return parts.stream();
    }

    private Optional<Near> near(String name, List<String> pieces, int atMost, long called) {
        int least = atMost + 1;
        for (var other : spelled(pieces)) {
            for (var one : spelled) {
                if (Math.abs(one.length() - other.length()) < least)
                    least = Math.min(least, Nearness.between(one, other));
            }
        }
        return least > atMost ? Optional.empty() : Optional.of(new Near(name, least, called));
    }

    /** The ways to write pieces in letters alone; none when one of them has no sound, or when they are long. */
    private static List<String> spelled(List<String> pieces) {
        var ways = List.of("");
        for (var piece : pieces) {
            var readings = isLetters(piece) ? List.of(piece.toLowerCase(Locale.ROOT)) : Readings.of(piece.charAt(0));
            ways = ways.stream()
                    .filter(it -> it.length() <= LONGEST)
                    .flatMap(way -> readings.stream().map(way::concat))
                    .limit(READINGS)
                    .toList();
        }
        return ways;
    }

    /** Characters, and letters that follow each other: blanks between them may be as wrong as they are. */
    private static List<String> runs(String typed) {
        var runs = new ArrayList<String>();
        for (var piece : Spelling.pieces(typed)) {
            boolean goesOn = isLetters(piece) && !runs.isEmpty() && isLetters(runs.getLast());
            var run = piece.toLowerCase(Locale.ROOT);
            runs.add(goesOn ? runs.removeLast() + run : run);
        }
        return runs;
    }

    private static boolean isLetters(String piece) {
        return piece.charAt(0) < 128 && Character.isLetter(piece.charAt(0));
    }

    private static List<Way> read(String letters) {
        Map<String, Way> known = new HashMap<>();
        var until = new ArrayList<List<Way>>();
        until.add(List.of(new Way(List.of(), 0)));
        for (int end = 1; end <= letters.length(); end++) {
            var ways = new ArrayList<Way>();
            for (int start = Math.max(0, end - SYLLABLE); start < end; start++) {
                var syllable = known.computeIfAbsent(letters.substring(start, end), Mistyped::syllable);
                if (syllable != null) until.get(start).forEach(way -> ways.add(way.then(syllable)));
            }
            until.add(likeliest(ways.stream()));
        }
        return until.getLast();
    }

    private static @Nullable Way syllable(String letters) {
        boolean right = Readings.isSyllable(letters);
        if (letters.length() == 1) return right ? asItIs(List.of(letters)) : null;
        var near = Readings.near(letters);
        if (near.isEmpty()) return null;
        var typed = right ? List.of(letters) : List.<String>of();
        return new Way(List.of(new Place(near, typed)), right ? 0 : 1);
    }

    private static List<Way> likeliest(Stream<Way> ways) {
        return ways.filter(it -> it.wrong() <= 2).sorted(LIKELIEST).limit(WAYS).toList();
    }
}
