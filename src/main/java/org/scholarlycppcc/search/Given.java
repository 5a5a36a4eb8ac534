package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Tokens in one line of text, as the analyzer that {@link #SETTINGS} describes reads them again: what stands at one
 * place between bars, places between blanks. So another engine indexes and asks for the very tokens that Lucene would.
 */
final class Given {
    /** The name of the analyzer. */
    static final String ANALYZER = "given";

    /** Index settings with it. */
    static final String SETTINGS = """
            {"analyzer": {"given": {"type": "custom", "tokenizer": "places", "filter": ["ways", "gaps"]}},
             "tokenizer": {"places": {"type": "whitespace", "max_token_length": 100000}},
             "filter": {"ways": {"type": "pattern_capture", "preserve_original": false, "patterns": ["([^|]+)"]},
                        "gaps": {"type": "stop", "stopwords": ["∅"]}}}
            """;

    private static final String GAP = "∅";

    private Given() {}

    static String of(TokenStream tokens) throws IOException {
        var line = new StringBuilder();
        try (tokens) {
            var term = tokens.getAttribute(CharTermAttribute.class);
            var step = tokens.getAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                skip(line, step.getPositionIncrement());
                line.append(term);
            }
            tokens.end();
        }
        return line.toString();
    }

    /** @param ways what may stand at each place */
    static String of(List<List<String>> ways, int[] places) {
        var line = new StringBuilder();
        for (int i = 0; i < places.length; i++) {
            skip(line, i == 0 ? 1 : places[i] - places[i - 1]);
            line.append(String.join("|", ways.get(i)));
        }
        return line.toString();
    }

    private static void skip(StringBuilder line, int places) {
        if (places == 0) line.append('|');
        else if (!line.isEmpty()) line.append(' ').append((GAP + " ").repeat(places - 1));
    }
}
