package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What a query lets through, looked for once and then known, as long as the same index is asked. */
final class Known extends Query {
    private final @Nullable FixedBitSet[] parts;

    private Known(@Nullable FixedBitSet[] parts) {
        this.parts = parts;
    }

    static Known of(IndexSearcher searcher, Query query) throws IOException {
        var parts = new FixedBitSet[searcher.getLeafContexts().size()];
        searcher.search(query, new CollectorManager<Finder, Boolean>() {
            @Override
            public Finder newCollector() {
                return new Finder(parts);
            }

            @Override
            public Boolean reduce(Collection<Finder> finders) {
                return true;
            }
        });
        return new Known(parts);
    }

    /** How many entries it lets through. */
    int size() {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .mapToInt(FixedBitSet::cardinality)
                .sum();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext part) {
                var found = parts[part.ord];
                if (found == null) return null;
                var entries = new BitSetIterator(found, found.approximateCardinality());
                return ConstantScoreScorerSupplier.fromIterator(entries, score(), mode, found.length());
            }

            @Override
            public boolean isCacheable(LeafReaderContext part) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "known";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Notes what it meets, in one part of the index after the other. */
    private static final class Finder extends SimpleCollector {
        private final @Nullable FixedBitSet[] parts;
        private FixedBitSet here = new FixedBitSet(0);

        Finder(@Nullable FixedBitSet[] parts) {
            this.parts = parts;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext part) {
            here = new FixedBitSet(part.reader().maxDoc());
            parts[part.ord] = here;
        }

        @Override
        public void collect(int entry) {
            here.set(entry);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
