package org.scholarlycppcc.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** What one gets without thinking: Lucene's analyzer for Chinese, any pair of the question, BM25 as it comes. */
final class Bigrams implements Filled {
    private static final CJKAnalyzer WORDING = new CJKAnalyzer();

    private final Directory directory;
    private final IndexWriter writer;
    private @Nullable IndexSearcher searcher;

    Bigrams(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(WORDING).setRAMBufferSizeMB(64));
    }

    @Override
    public void add(Corpus.Text text) throws IOException {
        var entry = new Document();
        entry.add(new StoredField("id", text.id()));
        entry.add(new TextField("text", String.join("\n", text.title(), text.author(), text.text()), Store.YES));
        writer.addDocument(entry);
    }

    @Override
    public void finish() throws IOException {
        writer.commit();
        searcher = new IndexSearcher(DirectoryReader.open(writer));
    }

    @Override
    public List<String> first(String typed, int most) throws IOException {
        var asked = new QueryBuilder(WORDING).createBooleanQuery("text", typed);
        var open = java.util.Objects.requireNonNull(searcher);
        var ids = new ArrayList<String>();
        for (var hit : open.search(asked == null ? new MatchNoDocsQuery() : asked, most).scoreDocs)
            ids.add(open.storedFields().document(hit.doc).get("id"));
        return ids;
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            if (searcher != null) searcher.getIndexReader().close();
        }
    }
}
