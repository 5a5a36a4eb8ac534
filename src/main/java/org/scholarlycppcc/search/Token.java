package org.scholarlycppcc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** A piece of typed text as the index holds it: a pair of characters, a single one or a word, and its place. */
record Token(String term, int position, boolean single, boolean pair) {
    /** The pieces of a text in their order. */
    static List<Token> of(String typed, Analyzer wording) {
        var found = new ArrayList<Token>();
        try (var stream = wording.tokenStream("", typed)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                found.add(new Token(
                        term.toString(),
                        position,
                        type.type().equals(CJKBigramFilter.SINGLE_TYPE),
                        type.type().equals(CJKBigramFilter.DOUBLE_TYPE)));
            }
            stream.end();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return found;
    }

    /** Those that say everything once: pairs, words, and characters that stand alone. */
    static List<Token> essential(List<Token> tokens) {
        var covered = new java.util.HashSet<Integer>();
        tokens.stream().filter(Token::pair).forEach(it -> {
            covered.add(it.position);
            covered.add(it.position + 1);
        });
        return tokens.stream()
                .filter(it -> !it.single || !covered.contains(it.position))
                .toList();
    }
}
