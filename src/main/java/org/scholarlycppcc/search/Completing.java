package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What one reader may mean by the letters typed so far. */
final class Completing {
    private static final int MOST = 8;

    private final Query query;

    Completing(String typed, Set<Audience> audiences, Set<Kind> kinds) {
        var all = new BooleanQuery.Builder()
                .add(SoundClauses.completing(typed), Occur.FILTER)
                .add(Reach.filter(audiences), Occur.FILTER)
                .add(ofKinds(kinds), Occur.FILTER);
        SoundClauses.ranks(typed, true).forEach(it -> all.add(it, Occur.SHOULD));
        this.query = all.build();
    }

    List<Find> first(Searcher searcher) throws IOException {
        return searcher.best(query, MOST).stream().map(Entry::unmarked).toList();
    }

    private static Query ofKinds(Set<Kind> kinds) {
        return new TermInSetQuery(
                Fields.KIND, kinds.stream().map(it -> new BytesRef(it.name())).toList());
    }
}
