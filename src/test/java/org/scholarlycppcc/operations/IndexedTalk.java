package org.scholarlycppcc.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.FSDirectory;

/** The posts in the index of a data folder as it lies on the disk, whether its house is open or not. */
record IndexedTalk(Path data) {
    private static final String POST = "POST:";

    /** Soon after the start of a house in which nobody writes, the index holds exactly the posts of the table, as they are. */
    void becomesEqual(StoredTalk stored) throws Exception {
        var shown = stored.shown();
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(posts()).isEqualTo(shown));
    }

    /** What each post says, by its id; of posts of the demo, written with marks, only that they are there. */
    private Map<String, String> posts() throws IOException {
        var posts = new TreeMap<String, String>();
        try (var reader = DirectoryReader.open(FSDirectory.open(data.resolve("index")))) {
            var live = MultiBits.getLiveDocs(reader);
            for (int entry = 0; entry < reader.maxDoc(); entry++) {
                if (live != null && !live.get(entry)) continue;
                var stored = reader.storedFields().document(entry);
                var key = stored.get("id");
                if (!key.startsWith(POST)) continue;
                var before = posts.put(key.substring(POST.length()), StoredTalk.said(stored.get("body")));
                assertThat(before).as("%s once", key).isNull();
            }
        }
        return posts;
    }
}
