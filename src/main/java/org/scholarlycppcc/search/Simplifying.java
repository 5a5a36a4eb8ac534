package org.scholarlycppcc.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.scholarlycppcc.base.Simplified;

/** Reads a text in simplified characters; one for one, so that highlights land on the text as written. */
final class Simplifying extends CharFilter {
    Simplifying(Reader written) {
        super(written);
    }

    @Override
    public int read(char[] letters, int from, int most) throws IOException {
        int count = input.read(letters, from, most);
        for (int i = from; i < from + count; i++) letters[i] = Simplified.of(letters[i]);
        return count;
    }

    @Override
    protected int correct(int place) {
        return place;
    }
}
