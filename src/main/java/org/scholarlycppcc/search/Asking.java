package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** One question of one reader, put to the index. */
final class Asking {
    private static final int PAGE = 20;
    private static final Highlights HIGHLIGHTS = new Highlights();
    // The id has the last word, so that a page never repeats what the one before showed.
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    private final Clauses.Wanted wanted;
    private final Query permitted;

    Asking(Asked asked, Set<Audience> audiences) {
        this.wanted = Clauses.of(asked, LiveIndex.WORDING);
        this.permitted = Reach.filter(audiences);
    }

    Finds page(IndexSearcher searcher, @Nullable Kind kind, @Nullable PageKey after, boolean whole) throws IOException {
        var counts = searcher.search(permitted(wanted.needed(), null), new KindCounts());
        var entries = searcher.getIndexReader().maxDoc();
        if (counts.isEmpty()) return new Finds(List.of(), Map.of(), null, whole);
        var place = after == null ? null : after.place(entries);
        // One more than is shown tells whether there is a next page.
        var top = searcher.searchAfter(place, permitted(wanted.ranked(), kind), PAGE + 1, BEST_FIRST).scoreDocs;
        var page = new ArrayList<Find>();
        for (int i = 0; i < Math.min(PAGE, top.length); i++) page.add(find(searcher, top[i]));
        var next = top.length > PAGE ? PageKey.of((FieldDoc) top[PAGE - 1]).toString() : null;
        return new Finds(page, counts, next, whole);
    }

    private Find find(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        return Entry.read(searcher, hit.doc).find(HIGHLIGHTS, wanted.marks());
    }

    private Query permitted(Query query, @Nullable Kind kind) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST).add(permitted, Occur.FILTER);
        if (kind != null) all.add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER);
        return all.build();
    }
}
