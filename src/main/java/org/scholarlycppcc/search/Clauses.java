package org.scholarlycppcc.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.scholarlycppcc.base.Simplified;

/**
 * The query for what was asked, built by hand from a flat set of terms: Lucene's own builders walk every path
 * through single characters and pairs, and a title of thirty characters is too much for them.
 */
final class Clauses {
    /** Up to so many pairs (four characters) all must be there; of more, enough of them. */
    private static final int SHORT = 3;

    /** The longest word that may be the name of an author or a place, in UTF-16 units. */
    private static final int NAMED = 20;

    private static final float TITLE = 5;
    private static final float NAME = 3;
    /** From so many pairs on, one alone says nothing. */
    private static final int SENTENCE = 8;

    /** How much of a long question must be there, and how much its single characters weigh. */
    private static final float SHARE = .12f;

    private static final float SINGLES = .3f;
    private static final Pattern QUESTION_WORDS =
            Pattern.compile("什么|甚么|为何|为什么|如何|怎么样?|怎样|哪一?[些个里位年种本部篇]?|谁|几点|多少|是否|吗|呢|[?？]");

    private final BooleanQuery.Builder needed = new BooleanQuery.Builder();
    private final List<Query> ranks = new ArrayList<>();
    private final Set<String> marks = new LinkedHashSet<>();

    private Clauses() {}

    /**
     * @param needed what a find must have, without a rank
     * @param ranks what makes a find fit better; on one level, since Lucene skips what cannot be among the first only there
     * @param marks the pieces of text to mark in what was found, as the index holds them
     */
    record Wanted(Query needed, List<Query> ranks, Set<String> marks) {
        /** What is let through, with its rank. */
        Query ranked(Collection<Query> filters) {
            var all = new BooleanQuery.Builder();
            filters.forEach(it -> all.add(it, Occur.FILTER));
            ranks.forEach(it -> all.add(it, Occur.SHOULD));
            return all.build();
        }
    }

    static Wanted of(Asked asked) {
        if (asked.isEmpty()) return new Wanted(new MatchNoDocsQuery(), List.of(), Set.of());
        return new Clauses().wanted(asked);
    }

    private Wanted wanted(Asked asked) {
        asked.phrases().forEach(it -> phrase(it, TITLE));
        asked.titles().forEach(it -> {
            phrase(it, 2 * TITLE);
            ranks.addAll(SoundClauses.ranks(it, false));
        });
        words(asked);
        // Wherever a word may be met.
        asked.without()
                .forEach(it -> Stream.of(Fields.TEXT, Fields.AUTHORS, Fields.WITHIN)
                        .forEach(field -> needed.add(named(field, it), Occur.MUST_NOT)));
        asked.authors().forEach(it -> needed.add(named(Fields.AUTHORS, it), Occur.FILTER));
        asked.groups().forEach(it -> needed.add(named(Fields.WITHIN, it), Occur.FILTER));
        if (asked.days() != null) needed.add(asked.days().filter(), Occur.FILTER);
        if (!asked.named()) needed.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        var need = needed.build();
        return new Wanted(need, List.copyOf(ranks), Set.copyOf(marks));
    }

    private void words(Asked asked) {
        var row = String.join(" ", asked.lettersInARow());
        if (row.isEmpty()) {
            boolean alone = asked.phrases().isEmpty() && asked.titles().isEmpty();
            asked.words().forEach(it -> {
                var word = word(it);
                if (alone || !isSentence(it)) needed.add(word, Occur.FILTER);
            });
            return;
        }
        var each = new BooleanQuery.Builder();
        asked.words().forEach(it -> each.add(word(it), Occur.FILTER));
        ranks.addAll(SoundClauses.ranks(row, false));
        needed.add(any(List.of(SoundClauses.within(row), each.build())), Occur.FILTER);
    }

    // In “差序格局”是什么意思 the quoted words are what must be there; the rest only helps to rank.
    private static boolean isSentence(String word) {
        return word.length() > SHORT + 1 || isQuestion(word);
    }

    /** Whether words are a question rather than a name. */
    static boolean isQuestion(String words) {
        return QUESTION_WORDS.matcher(Simplified.of(words)).find();
    }

    private Query word(String word) {
        var days = Days.of(word);
        if (days.isPresent()) return day(word, days.get());
        var ways = new ArrayList<Query>();
        ways.add(text(word));
        if (word.length() <= NAMED) {
            ways.add(named(Fields.AUTHORS, word));
            ways.add(named(Fields.WITHIN, word));
        }
        if (word.codePoints().anyMatch(it -> it < 0x250 && Character.isLetter(it))) ways.add(SoundClauses.within(word));
        BookNumber.of(word).ifPresent(it -> ways.add(new TermQuery(new Term(Fields.CODE, it))));
        ranks.addAll(SoundClauses.ranks(word, false));
        return any(ways);
    }

    // What is of that day, and what speaks of it.
    private Query day(String word, Days days) {
        var tokens = Token.of(word, Wording.INDEXED);
        Token.essential(tokens).forEach(this::mark);
        ranks.add(new BoostQuery(new ConstantScoreQuery(days.filter()), NAME));
        ranks.add(phraseOf(Fields.TEXT, tokens));
        return any(List.of(days.filter(), phraseOf(Fields.TEXT, tokens)));
    }

    private Query text(String word) {
        var tokens = Token.of(word, Wording.INDEXED);
        var essential = Token.essential(tokens);
        ranks.add(new BoostQuery(phraseOf(Fields.TITLE, tokens), TITLE));
        ranks.add(new BoostQuery(phraseOf(Fields.NAMES, tokens), NAME));
        if (essential.size() > SHORT) return enough(word);
        tokens.forEach(it -> ranks.add(new TermQuery(text(it))));
        essential.forEach(this::mark);
        return all(essential);
    }

    private Query enough(String question) {
        var tokens = Token.of(said(question), Wording.INDEXED);
        var essential = Token.essential(tokens);
        if (essential.size() <= SHORT) essential = Token.essential(Token.of(question, Wording.INDEXED));
        var some = new BooleanQuery.Builder();
        essential.forEach(this::mark);
        var terms = essential.stream().map(Clauses::text).distinct().toList();
        terms.forEach(it -> {
            some.add(new TermQuery(it), Occur.SHOULD);
            ranks.add(new TermQuery(it));
        });
        tokens.stream()
                .filter(Token::single)
                .map(Clauses::text)
                .distinct()
                .forEach(it -> ranks.add(new BoostQuery(new TermQuery(it), SINGLES)));
        int least = terms.size() < SENTENCE ? 1 : 2;
        return some.setMinimumNumberShouldMatch(Math.max(least, (int) (terms.size() * SHARE)))
                .build();
    }

    // What makes a question of a sentence is in few answers.
    private static String said(String question) {
        return QUESTION_WORDS.matcher(Simplified.of(question)).replaceAll(" ");
    }

    private void mark(Token token) {
        marks.add(token.term());
    }

    private Query named(String field, String name) {
        return phraseOf(field, Token.of(name, Wording.INDEXED));
    }

    private void phrase(String phrase, float title) {
        var tokens = Token.of(phrase, Wording.INDEXED);
        var text = phraseOf(Fields.TEXT, tokens);
        needed.add(text, Occur.FILTER);
        ranks.add(text);
        ranks.add(new BoostQuery(phraseOf(Fields.TITLE, tokens), title));
        Token.essential(tokens).forEach(this::mark);
    }

    static Query phraseOf(String field, List<Token> tokens) {
        if (tokens.isEmpty()) return new MatchNoDocsQuery();
        var phrase = new PhraseQuery.Builder();
        Token.essential(tokens).forEach(it -> phrase.add(new Term(field, it.term()), it.position()));
        return phrase.build();
    }

    private static Term text(Token token) {
        return new Term(Fields.TEXT, token.term());
    }

    private static Query all(List<Token> tokens) {
        if (tokens.isEmpty()) return new MatchNoDocsQuery();
        var all = new BooleanQuery.Builder();
        tokens.forEach(it -> all.add(new TermQuery(text(it)), Occur.FILTER));
        return all.build();
    }

    private static Query any(List<Query> ways) {
        if (ways.size() == 1) return ways.getFirst();
        var any = new BooleanQuery.Builder();
        ways.forEach(it -> any.add(it, Occur.SHOULD));
        return any.build();
    }
}
