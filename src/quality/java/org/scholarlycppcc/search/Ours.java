package org.scholarlycppcc.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/** The house's own index and questions, as one signed-in reader asks them. */
final class Ours implements Filled {
    private static final int AT_ONCE = 500;
    private static final String QUALITY = "quality";
    /** Whoever is signed in and in thirty circles: each text is for one of them, or for everyone. */
    private static final Set<Audience> READER =
            IntStream.range(0, 31).mapToObj(Corpus::audience).collect(Collectors.toSet());

    private final LiveIndex index;
    private final List<Document> waiting = new ArrayList<>();

    private Ours(LiveIndex index) {
        this.index = index;
    }

    static Ours in(Path folder) throws IOException {
        return new Ours(new LuceneIndex(FSDirectory.open(folder), ZoneOffset.UTC));
    }

    /** In an OpenSearch of its own. */
    static Ours atOpenSearch() throws IOException {
        return new Ours(
                new OpenSearchIndex(OpenSearchNode.server(), QUALITY, ZoneOffset.UTC, new Tenant(QUALITY), false));
    }

    @Override
    public void add(Corpus.Text text) throws IOException {
        waiting.add(text.document());
        if (waiting.size() == AT_ONCE) apply();
    }

    @Override
    public void finish() throws IOException {
        apply();
        index.commit(Stamp.NONE);
        index.refresh();
    }

    @Override
    public long bytes(Path folder) throws IOException {
        if (index instanceof LuceneIndex) return Filled.super.bytes(folder);
        var server = OpenSearchNode.server();
        server.post("/" + QUALITY + "/_flush", OpenSearch.object());
        return server.get("/" + QUALITY + "/_stats/store")
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    private void apply() throws IOException {
        for (var kind : List.of(Kind.POST, Kind.BOOK)) {
            var those = waiting.stream().filter(it -> it.kind() == kind).toList();
            if (!those.isEmpty())
                index.apply(kind, those.stream().map(Document::id).toList(), those, 1);
        }
        waiting.clear();
    }

    /** As a reader asks who follows what may have been meant. */
    Finder followed() {
        return (typed, most) -> {
            var asking = new Asking(Question.of(typed), READER);
            var meant = index.ask(it -> asking.page(it, true)).meant();
            return first(meant == null ? typed : meant, most);
        };
    }

    @Override
    public List<String> first(String typed, int most) throws IOException {
        var ids = new ArrayList<String>();
        var question = Question.of(typed);
        while (true) {
            var asking = new Asking(question, READER);
            var page = index.ask(it -> asking.page(it, true));
            page.page().forEach(it -> ids.add(it.path().replaceFirst("[?].*", "")));
            if (ids.size() >= most || page.next() == null) return ids.subList(0, Math.min(most, ids.size()));
            question = question.from(page.next());
        }
    }

    /** Lucene alone, asked with the same clauses: what fits best and how many fit, nothing else. */
    Optional<Finder> bare() {
        return bare(List.of(Reach.filter(READER)));
    }

    /** The same without asking what the reader may see. */
    Optional<Finder> open() {
        return bare(List.of());
    }

    private Optional<Finder> bare(List<Query> filters) {
        return index instanceof LuceneIndex lucene ? Optional.of(bare(lucene, filters)) : Optional.empty();
    }

    private static Finder bare(LuceneIndex lucene, List<Query> filters) {
        return (typed, most) -> lucene.bare(searcher -> {
            var wanted = Clauses.of(Asked.of(typed));
            var ids = new ArrayList<String>();
            var all = new ArrayList<>(filters);
            all.add(wanted.needed());
            var needed = new BooleanQuery.Builder();
            all.forEach(it -> needed.add(it, Occur.FILTER));
            searcher.count(needed.build());
            for (var hit : searcher.search(wanted.ranked(all), most).scoreDocs)
                ids.add(searcher.storedFields().document(hit.doc).get(Fields.PATH));
            return ids;
        });
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
