package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts finds by kind, every one of them. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<Kind, Integer>> {
    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<Kind, Integer> reduce(Collection<Counter> counters) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var counter : counters)
            for (var kind : Kind.values())
                if (counter.found[kind.ordinal()] > 0) counts.merge(kind, counter.found[kind.ordinal()], Integer::sum);
        return counts;
    }

    /** Counts in one part of the index after the other. */
    static final class Counter extends SimpleCollector {
        private final int[] found = new int[Kind.values().length];
        private NumericDocValues kinds = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext part) throws IOException {
            kinds = DocValues.getNumeric(part.reader(), Fields.KIND);
        }

        @Override
        public void collect(int entry) throws IOException {
            if (kinds.advanceExact(entry)) found[(int) kinds.longValue()]++;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
