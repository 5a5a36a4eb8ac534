package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts finds by the terms of some fields, every one of them. */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, Map<String, Map<String, Integer>>> {
    private final List<String> fields;

    FacetCounts(List<String> fields) {
        this.fields = fields;
    }

    @Override
    public Counter newCollector() {
        return new Counter(fields);
    }

    @Override
    public Map<String, Map<String, Integer>> reduce(Collection<Counter> counters) throws IOException {
        var all = new HashMap<String, Map<String, Integer>>();
        for (var counter : counters) {
            counter.leave();
            counter.found.forEach((field, counts) -> counts.forEach((term, count) ->
                    all.computeIfAbsent(field, it -> new HashMap<>()).merge(term, count, Integer::sum)));
        }
        return all;
    }

    /** Counts in one part of the index after the other. */
    static final class Counter extends SimpleCollector {
        private final Map<String, Map<String, Integer>> found = new HashMap<>();
        private final List<String> fields;
        private final SortedDocValues[] terms;
        private final int[][] counts;

        private Counter(List<String> fields) {
            this.fields = fields;
            this.terms = new SortedDocValues[fields.size()];
            this.counts = new int[fields.size()][0];
            for (int i = 0; i < terms.length; i++) terms[i] = DocValues.emptySorted();
        }

        @Override
        protected void doSetNextReader(LeafReaderContext part) throws IOException {
            leave();
            for (int i = 0; i < terms.length; i++) {
                terms[i] = DocValues.getSorted(part.reader(), fields.get(i));
                counts[i] = new int[terms[i].getValueCount()];
            }
        }

        @Override
        public void collect(int entry) throws IOException {
            for (int i = 0; i < terms.length; i++) if (terms[i].advanceExact(entry)) counts[i][terms[i].ordValue()]++;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void leave() throws IOException {
            for (int i = 0; i < terms.length; i++) {
                for (int ord = 0; ord < counts[i].length; ord++) {
                    if (counts[i][ord] == 0) continue;
                    found.computeIfAbsent(fields.get(i), it -> new HashMap<>())
                            .merge(terms[i].lookupOrd(ord).utf8ToString(), counts[i][ord], Integer::sum);
                }
                counts[i] = new int[0];
            }
        }
    }
}
