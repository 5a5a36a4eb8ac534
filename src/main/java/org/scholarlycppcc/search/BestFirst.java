package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The first page of what fits best, among equals by their numbers. Lucene skips far more of what cannot be among the first
 * when it orders by rank alone, and when something of what ranks must be met; so that is tried first.
 */
record BestFirst(IndexSearcher searcher) {
    /** Asked for beyond the page, so that its last place is seldom one of several equal ones. */
    private static final int BEYOND = 5;

    private static final Comparator<FieldDoc> ORDER =
            Comparator.<FieldDoc>comparingDouble(it -> it.score).reversed().thenComparing(it -> (Long) it.fields[1]);

    /** What fits best, whichever of equals; counts no more than it must. */
    static ScoreDoc[] any(IndexSearcher searcher, Query query, int most) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, most)).scoreDocs;
    }

    /** The first ones; nothing when that cannot be told by their ranks. */
    Optional<List<FieldDoc>> page(Query query, int most) throws IOException {
        var hits = any(searcher, meeting(query), most + BEYOND);
        if (hits.length < most + BEYOND && hits.length < letThrough(query)) return Optional.empty();
        if (hits.length == most + BEYOND && hits[most - 1].score == hits[hits.length - 1].score)
            return Optional.empty();
        var page = new FieldDoc[hits.length];
        for (int i = 0; i < page.length; i++) page[i] = numbered(hits[i]);
        return Optional.of(Arrays.stream(page).sorted(ORDER).limit(most).toList());
    }

    // How many there are, if that is known.
    private static int letThrough(Query query) {
        if (!(query instanceof BooleanQuery all)) return Integer.MAX_VALUE;
        var filters = List.copyOf(all.getClauses(Occur.FILTER));
        return filters.size() == 1 && filters.getFirst() instanceof Known known ? known.size() : Integer.MAX_VALUE;
    }

    // What meets nothing that ranks comes last.
    private static Query meeting(Query query) {
        if (!(query instanceof BooleanQuery all) || all.getMinimumNumberShouldMatch() > 0) return query;
        if (all.getClauses(Occur.SHOULD).isEmpty()) return query;
        var meeting = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        all.clauses().forEach(meeting::add);
        return meeting.build();
    }

    private FieldDoc numbered(ScoreDoc hit) throws IOException {
        var parts = searcher.getLeafContexts();
        var part = parts.get(ReaderUtil.subIndex(hit.doc, parts));
        var numbers = DocValues.getNumeric(part.reader(), Fields.NUMBER);
        long number = numbers.advanceExact(hit.doc - part.docBase) ? numbers.longValue() : 0;
        return new FieldDoc(hit.doc, hit.score, new Object[] {hit.score, number});
    }
}
