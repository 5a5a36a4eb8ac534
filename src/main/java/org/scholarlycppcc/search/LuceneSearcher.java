package org.scholarlycppcc.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Asks an index of Lucene. */
record LuceneSearcher(IndexSearcher searcher) implements Searcher {
    // A number of its own has the last word, so that a page never repeats what the one before showed.
    private static final SortField LAST_WORD = new SortField(Fields.NUMBER, SortField.Type.LONG);
    private static final Map<Order, Sort> SORTS = Map.of(
            Order.BEST, new Sort(SortField.FIELD_SCORE, LAST_WORD), Order.NEWEST, new Sort(newestFirst(), LAST_WORD));

    @Override
    public int size() {
        return searcher.getIndexReader().numDocs();
    }

    @Override
    public boolean any(Query query) throws IOException {
        return BestFirst.any(searcher, new ConstantScoreQuery(query), 1).length > 0;
    }

    @Override
    public Query once(Query query) throws IOException {
        return Known.of(searcher, query);
    }

    @Override
    public List<Entry> best(Query query, int most) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var hit : BestFirst.any(searcher, query, most)) entries.add(entry(hit.doc));
        return entries;
    }

    @Override
    public List<List<String>> names(Query query, int most) throws IOException {
        var names = new ArrayList<List<String>>();
        for (var hit : sorted(query, Order.BEST, null, most)) names.add(called(hit.doc));
        return names;
    }

    @Override
    public List<Hit> page(Query query, Order order, @Nullable PageKey after, int most) throws IOException {
        var hits = new ArrayList<Hit>();
        for (var hit : sorted(query, order, after, most)) hits.add(new Hit(PageKey.of(hit), entry(hit.doc)));
        return hits;
    }

    private List<FieldDoc> sorted(Query query, Order order, @Nullable PageKey after, int most) throws IOException {
        var first = order == Order.BEST && after == null
                ? new BestFirst(searcher).page(query, most)
                : Optional.<List<FieldDoc>>empty();
        if (first.isPresent()) return first.get();
        var place = after == null ? null : after.place(searcher.getIndexReader().maxDoc(), order);
        var sorted = new TopFieldCollectorManager(SORTS.get(order), most, place, most);
        return Stream.of(searcher.search(query, sorted).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }

    @Override
    public Map<String, Map<String, Integer>> counts(Query query, List<String> fields) throws IOException {
        return searcher.search(query, new FacetCounts(fields));
    }

    private Entry entry(int hit) throws IOException {
        var stored = searcher.storedFields().document(hit);
        var key = stored.get(Fields.ID);
        var at = stored.getField(Fields.AT);
        return new Entry(
                Kind.valueOf(key.substring(0, key.indexOf(':'))),
                stored.get(Fields.CALLED),
                stored.get(Fields.PLACE),
                at == null ? null : Instant.ofEpochMilli(at.numericValue().longValue()),
                stored.get(Fields.BODY),
                stored.get(Fields.PATH));
    }

    private List<String> called(int hit) throws IOException {
        var parts = searcher.getIndexReader().leaves();
        var part = parts.get(ReaderUtil.subIndex(hit, parts));
        var names = DocValues.getBinary(part.reader(), Fields.CALLED);
        return names.advanceExact(hit - part.docBase)
                ? List.of(names.binaryValue().utf8ToString().split("\n"))
                : List.of();
    }

    private static SortField newestFirst() {
        var newest = new SortField(Fields.AT, SortField.Type.LONG, true);
        newest.setMissingValue(Long.MIN_VALUE);
        return newest;
    }
}
