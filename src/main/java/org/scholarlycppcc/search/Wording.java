package org.scholarlycppcc.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Chinese text as overlapping pairs of characters and as single ones, other text as words; no dictionary decides what a word is. */
final class Wording extends Analyzer {
    /** How the index holds text. */
    static final Wording INDEXED = new Wording();

    /** How far two values of a field are apart, so that a phrase never begins in the title and ends in the text. */
    static final int APART = 100;

    private static final int ALL_SCRIPTS = 0xff;

    private Wording() {}

    @Override
    protected Reader initReader(String field, Reader text) {
        return new Simplifying(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, new CJKBigramFilter(new LowerCaseFilter(tokens), ALL_SCRIPTS, true));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return APART;
    }
}
