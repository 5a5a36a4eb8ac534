package org.scholarlycppcc.search;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/** An index of Lucene in a directory of this machine. */
final class LuceneIndex implements LiveIndex {
    /** What may be typed bounds the work: 200 characters in twelve parts, each read as text and by its sound. */
    static final int CLAUSES = 4096;

    /** BM25 with what was measured best for Chinese text as overlapping pairs: nearly saturated, hardly caring for length. */
    static final float K1 = .4f;

    static final float B = .3f;

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Directory directory;
    private final ZoneId zone;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @param zone in which things have their day */
    LuceneIndex(Directory directory, ZoneId zone) throws IOException {
        this.directory = directory;
        this.zone = zone;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Wording.INDEXED)
                        .setSimilarity(new Measured())
                        .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, new org.apache.lucene.search.SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(
                    org.apache.lucene.index.IndexReader reader,
                    org.apache.lucene.index.@org.jspecify.annotations.Nullable IndexReader before) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new Measured());
                return searcher;
            }
        });
    }

    @Override
    public Stamp stamp() {
        return Stamp.of(writer.getLiveCommitData());
    }

    @Override
    public void apply(Kind kind, Collection<UUID> asked, List<Document> now, long round) throws IOException {
        var left = new java.util.HashSet<>(asked);
        for (var thing : now) {
            if (thing.audiences().isEmpty() || !left.remove(thing.id())) continue;
            writer.updateDocument(Entries.key(kind, thing.id()), Entries.of(thing, round, zone));
        }
        if (!left.isEmpty())
            writer.deleteDocuments(
                    left.stream().map(it -> Entries.key(kind, it)).toArray(Term[]::new));
    }

    @Override
    public void removeOlderThan(long round) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ROUND, Long.toString(round))), Occur.MUST_NOT)
                .build());
        // What was replaced would weigh in the ranks until it is merged away.
        writer.forceMergeDeletes();
    }

    @Override
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void commit(Stamp stamp) throws IOException {
        writer.setLiveCommitData(stamp.data().entrySet());
        writer.commit();
    }

    /** Never: its files are looked through when it is opened. */
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public <T> T ask(Ask<T> question) throws IOException {
        return bare(it -> question.ask(new LuceneSearcher(it)));
    }

    /** Asks Lucene itself. */
    <T> T bare(Bare<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What somebody wants of Lucene. */
    interface Bare<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            writer.rollback();
        }
    }

    /** The weights of each field. */
    private static final class Measured extends PerFieldSimilarityWrapper {
        private static final Similarity BODY = new BM25Similarity(K1, B);
        private static final Similarity NAMES = new BM25Similarity();

        @Override
        public Similarity get(String field) {
            return field.equals(Fields.TEXT) ? BODY : NAMES;
        }
    }
}
