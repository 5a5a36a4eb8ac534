package org.scholarlycppcc.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.scholarlycppcc.packaged.Run;

/** The index of a data folder as it lies on the disk, whether its house is open or not. */
record IndexOnDisk(Path data) {
    private static final String POST = "POST:";

    private static final String ROUND = "round";

    /** What is kept of a thing, and by which terms it is found. */
    private record Held(Map<String, String> stored, TreeSet<String> terms) {}

    /** Soon after the start of a house in which nobody writes, the index holds exactly the posts of the table, as they are. */
    void becomesEqual(StoredTalk stored) throws Exception {
        var shown = stored.shown();
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(posts()).isEqualTo(shown));
    }

    /** In an open house in which nobody writes: of whatever kind things are, the index holds what it holds when it is built anew from the tables. */
    void isAsBuiltFromTheTables() throws Exception {
        var before = all();
        try (var run = Run.of("reindex", "--scholarly.data=" + data)) {
            assertThat(run.code()).as(() -> String.join("\n", run.lines())).isZero();
        }
        assertThat(before).hasSizeGreaterThan(posts().size()).isEqualTo(all());
    }

    /** What each post says, by its id; of posts of the demo, written with marks, only that they are there. */
    private Map<String, String> posts() throws IOException {
        var posts = new TreeMap<String, String>();
        all().forEach((key, it) -> {
            if (key.startsWith(POST))
                posts.put(
                        key.substring(POST.length()),
                        StoredTalk.said(it.stored().getOrDefault("body", "")));
        });
        return posts;
    }

    private Map<String, Held> all() throws IOException {
        try (var directory = FSDirectory.open(data.resolve("index"));
                var reader = DirectoryReader.open(directory)) {
            var byNumber = new TreeMap<Integer, Held>();
            var all = new TreeMap<String, Held>();
            var live = MultiBits.getLiveDocs(reader);
            for (int entry = 0; entry < reader.maxDoc(); entry++) {
                if (live != null && !live.get(entry)) continue;
                var stored = new TreeMap<String, String>();
                reader.storedFields().document(entry).forEach(it -> stored.put(it.name(), it.stringValue()));
                var held = new Held(stored, new TreeSet<>());
                var key = stored.get("id");
                assertThat(all.put(key, held)).as("%s once", key).isNull();
                byNumber.put(entry, held);
            }
            for (var field : FieldInfos.getMergedFieldInfos(reader))
                if (!field.name.equals(ROUND)) terms(reader, field.name, byNumber);
            return all;
        }
    }

    private static void terms(IndexReader reader, String field, Map<Integer, Held> byNumber) throws IOException {
        var found = MultiTerms.getTerms(reader, field);
        if (found == null) return;
        var terms = found.iterator();
        while (terms.next() != null) {
            var entries = terms.postings(null, PostingsEnum.NONE);
            while (entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                var held = byNumber.get(entries.docID());
                if (held != null) held.terms().add(field + ":" + terms.term().utf8ToString());
            }
        }
    }
}
