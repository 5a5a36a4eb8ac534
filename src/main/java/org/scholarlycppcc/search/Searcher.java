package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** An index as it stands at one moment, to be asked in Lucene's queries whichever engine answers. */
interface Searcher {
    /** How many entries there are. */
    int size() throws IOException;

    boolean any(Query query) throws IOException;

    /** The same query, looked for no more than once by this searcher however often it is asked again as a filter. */
    default Query once(Query query) throws IOException {
        return query;
    }

    /** What fits best. */
    List<Entry> best(Query query, int most) throws IOException;

    /** All that each of what fits best is called; of what is alike, their numbers have the last word. */
    List<List<String>> names(Query query, int most) throws IOException;

    /** What fits best or is newest, after a place; of what is alike, their numbers have the last word. */
    List<Hit> page(Query query, Order order, @Nullable PageKey after, int most) throws IOException;

    /** How many entries there are of each value of some fields. */
    Map<String, Map<String, Integer>> counts(Query query, List<String> fields) throws IOException;

    /** An entry and its place. */
    record Hit(PageKey place, Entry entry) {}
}
