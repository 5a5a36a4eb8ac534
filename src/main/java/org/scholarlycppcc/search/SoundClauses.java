package org.scholarlycppcc.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Asks for names by what they sound like: by characters, pinyin, first letters or a mixture. */
final class SoundClauses {
    private static final int FEW = 3;
    private static final int MOST_PLACES = 60;

    private SoundClauses() {}

    /** What has a name with this in it. Two first letters are in every other name, so they must begin one. */
    static Query within(String typed) {
        var any = new BooleanQuery.Builder();
        ways(typed).stream()
                .filter(it -> it.places().size() > 1 || it.places().getFirst().length() > 1)
                .forEach(it -> any.add(phrase(it, begin(it), false, false), Occur.SHOULD));
        return any.build();
    }

    /** How well a name fits: the title before other names, whole before beginning before within, syllables before first letters. */
    static List<Query> ranks(String typed, boolean unfinished) {
        var ranks = new ArrayList<Query>();
        for (var way : ways(typed)) {
            float weight = way.exact() ? 6 : way.firstLettersOnly() ? 3 : 4;
            ranks.add(constant(phrase(way, Sounding.TITLE, true, unfinished), 3 * weight));
            ranks.add(constant(phrase(way, Sounding.BEGIN, true, unfinished), 2 * weight));
            ranks.add(constant(phrase(way, Sounding.BEGIN, false, unfinished), weight));
            if (unfinished) ranks.add(constant(phrase(way, Sounding.TITLE, false, true), weight));
        }
        return ranks;
    }

    // The likeliest ways to read it, the fewer the longer they are; nobody is called by a name of a hundred characters.
    private static List<Spelling> ways(String typed) {
        var ways = new ArrayList<Spelling>();
        int places = 0;
        for (var way : Spelling.of(typed)) {
            places += way.places().size();
            if (places > MOST_PLACES) break;
            if (!way.places().isEmpty()) ways.add(way);
        }
        return ways;
    }

    /** What has a name that may be meant by what is typed so far. */
    static Query completing(String typed) {
        var any = new BooleanQuery.Builder();
        ways(typed).forEach(it -> any.add(phrase(it, begin(it), false, true), Occur.SHOULD));
        return any.build();
    }

    /** What has a name that sounds like what is typed, whichever characters it is written with; whole names rank first. */
    static Query alike(String typed) {
        var places = Spelling.pieces(typed).stream().map(SoundClauses::readings).toList();
        if (places.isEmpty()) return new MatchNoDocsQuery();
        return new BooleanQuery.Builder()
                .add(constant(inARow(places, true), 2), Occur.SHOULD)
                .add(constant(inARow(places, false), 1), Occur.SHOULD)
                .build();
    }

    /**
     * What has a name of such syllables, in any of some ways; whole names rank first.
     *
     * @param likelier ways whose whole names rank before all others, those of things before those that only stand on them
     */
    static Query any(List<List<List<String>>> ways, List<List<List<String>>> likelier) {
        var any = new BooleanQuery.Builder();
        // Each more than all before it together.
        int whole = 2 * ways.size();
        int first = 2 * whole * ways.size();
        for (var way : ways) {
            var places = terms(way);
            any.add(constant(inARow(places, true), whole), Occur.SHOULD);
            any.add(constant(inARow(places, false), 1), Occur.SHOULD);
        }
        for (var way : likelier) {
            var places = terms(way);
            any.add(constant(inARow(Sounding.TITLE, places, true), first), Occur.SHOULD);
            any.add(constant(inARow(places, true), first), Occur.SHOULD);
        }
        return any.build();
    }

    private static List<Term[]> terms(List<List<String>> way) {
        return way.stream()
                .map(it -> it.stream().map(SoundClauses::term).toArray(Term[]::new))
                .toList();
    }

    private static Query inARow(List<Term[]> places, boolean whole) {
        return inARow(Sounding.BEGIN, places, whole);
    }

    private static Query inARow(String begin, List<Term[]> places, boolean whole) {
        var phrase = new MultiPhraseQuery.Builder();
        if (whole) phrase.add(term(begin));
        places.forEach(phrase::add);
        if (whole) phrase.add(term(Sounding.END));
        return phrase.build();
    }

    /** Whether two names can be read alike, character by character. */
    static boolean soundsAlike(String one, String other) {
        var these = Spelling.pieces(one);
        var those = Spelling.pieces(other);
        if (these.size() != those.size()) return false;
        for (int i = 0; i < these.size(); i++) {
            var readings = List.of(readings(those.get(i)));
            if (Stream.of(readings(these.get(i))).noneMatch(readings::contains)) return false;
        }
        return true;
    }

    private static Term[] readings(String piece) {
        var readings = piece.length() == 1 ? Readings.of(piece.charAt(0)) : List.<String>of();
        return readings.isEmpty()
                ? new Term[] {term(piece.toLowerCase(Locale.ROOT))}
                : readings.stream().map(SoundClauses::term).toArray(Term[]::new);
    }

    private static @Nullable String begin(Spelling way) {
        return way.firstLettersOnly() && way.places().size() < FEW ? Sounding.BEGIN : null;
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query phrase(Spelling way, @Nullable String begin, boolean toTheEnd, boolean unfinished) {
        var places = way.places();
        if (places.isEmpty()) return new MatchNoDocsQuery();
        var phrase = new MultiPhraseQuery.Builder();
        if (begin != null) phrase.add(term(begin));
        places.subList(0, places.size() - 1).forEach(it -> phrase.add(term(it)));
        phrase.add(endings(places.getLast(), unfinished));
        if (toTheEnd) phrase.add(term(Sounding.END));
        return phrase.build();
    }

    // The last syllable may have been begun only; a whole one stays as it is unless more is to come.
    private static Term[] endings(String last, boolean unfinished) {
        boolean letters = last.length() > 1 && last.charAt(0) < 128;
        if (!letters || (Readings.isSyllable(last) && !unfinished)) return new Term[] {term(last)};
        return Stream.concat(Stream.of(last), Readings.beginningWith(last).stream())
                .distinct()
                .map(SoundClauses::term)
                .toArray(Term[]::new);
    }

    private static Term term(String place) {
        return new Term(Fields.SOUND, place);
    }
}
