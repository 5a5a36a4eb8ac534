package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** The quick way to the first page against Lucene's own order by rank and number. */
class BestFirstTests {
    private static final List<String> WORDS = List.of("邻里", "差序格局", "漏水", "楼上楼下", "议事", "电梯", "乡土中国");
    private static final int PAGE = 11;

    private final Random random = new Random(7);

    @Test
    void findsTheSameInTheSameOrderAndMostlyByItself() throws IOException {
        try (var index = new LuceneIndex(new ByteBuffersDirectory(), Leaves.ZONE)) {
            // In several parts of the index.
            for (int part = 0; part < 4; part++) fill(index, 300);
            var queries = new ArrayList<String>(List.of("甄好学", "author:甄好学", "邻里 author:甄好学", "没有这样的书", "差"));
            for (int i = 0; i < 200; i++) queries.add(words(1 + random.nextInt(4), i % 2 == 0 ? " " : ""));
            int itself = 0;
            for (var typed : queries) if (index.bare(it -> compare(it, typed))) itself++;
            assertThat(itself).isGreaterThan(queries.size() / 3).isLessThan(queries.size());
        }
    }

    private boolean compare(IndexSearcher searcher, String typed) throws IOException {
        var wanted = Clauses.of(Asked.of(typed));
        var known = Known.of(searcher, wanted.needed());
        assertThat(known.size()).as(typed).isEqualTo(searcher.count(wanted.needed()));
        var quick = new BestFirst(searcher).page(wanted.ranked(List.of(known)), PAGE);
        var expected = places(sorted(searcher, wanted.ranked(List.of(wanted.needed()))));
        quick.ifPresent(it -> assertThat(places(it)).as(typed).isEqualTo(expected));
        var page = new LuceneSearcher(searcher).page(wanted.ranked(List.of(known)), Order.BEST, null, PAGE);
        assertThat(page.stream().map(it -> it.place().toString()).toList())
                .as(typed)
                .isEqualTo(expected);
        return quick.isPresent();
    }

    private static List<String> places(List<FieldDoc> hits) {
        return hits.stream().map(it -> PageKey.of(it).toString()).toList();
    }

    private static List<FieldDoc> sorted(IndexSearcher searcher, Query query) throws IOException {
        var order = new Sort(SortField.FIELD_SCORE, new SortField(Fields.NUMBER, SortField.Type.LONG));
        var all = new TopFieldCollectorManager(order, PAGE, null, Integer.MAX_VALUE);
        return Stream.of(searcher.search(query, all).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }

    private void fill(LiveIndex index, int count) throws IOException {
        var posts = IntStream.range(0, count)
                .mapToObj(it -> Leaves.thing(
                                Kind.POST, "帖", List.of(), words(1 + random.nextInt(12), "，"), Leaves.EVERYONE)
                        .by(List.of(it % 3 == 0 ? "甄好学" : "闻一卷")))
                .toList();
        index.apply(Kind.POST, posts.stream().map(Document::id).toList(), posts, 1);
        index.refresh();
    }

    private String words(int count, String between) {
        return IntStream.range(0, count)
                .mapToObj(it -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(between));
    }
}
