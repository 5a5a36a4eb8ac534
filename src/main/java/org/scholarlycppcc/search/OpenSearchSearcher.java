package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks an index of OpenSearch. */
record OpenSearchSearcher(OpenSearch server, String index) implements Searcher {
    /** More than there are choices of a facet. */
    private static final int CHOICES = 10_000;

    @Override
    public int size() throws IOException {
        return server.find("/" + index + "/_count")
                .map(it -> it.path("count").asInt())
                .orElse(0);
    }

    @Override
    public boolean any(Query query) throws IOException {
        return !hits(asked(query, 1).put("terminate_after", 1)).isEmpty();
    }

    @Override
    public List<Entry> best(Query query, int most) throws IOException {
        return hits(asked(query, most))
                .valueStream()
                .map(it -> EntryJson.entry(it.path("_source")))
                .toList();
    }

    @Override
    public List<List<String>> names(Query query, int most) throws IOException {
        var asked = asked(query, most);
        sort(asked, Order.BEST);
        return hits(asked)
                .valueStream()
                .map(it -> EntryJson.written(it.path("_source")))
                .toList();
    }

    @Override
    public List<Hit> page(Query query, Order order, @Nullable PageKey after, int most) throws IOException {
        var asked = asked(query, most);
        sort(asked, order);
        if (after != null) {
            var place = asked.putArray("search_after");
            if (order == Order.BEST) place.add(Float.intBitsToFloat((int) after.place()));
            else place.add(after.place());
            place.add(after.number());
        }
        var hits = new ArrayList<Hit>();
        for (var hit : hits(asked))
            hits.add(new Hit(place(hit.path("sort"), order), EntryJson.entry(hit.path("_source"))));
        return hits;
    }

    @Override
    public Map<String, Map<String, Integer>> counts(Query query, List<String> fields) throws IOException {
        var asked = asked(query, 0);
        for (var field : fields)
            asked.withObject("aggs")
                    .putObject(field)
                    .putObject("terms")
                    .put("field", EntryJson.counted(field))
                    .put("size", CHOICES);
        var counted = answer(asked).path("aggregations");
        var all = new HashMap<String, Map<String, Integer>>();
        for (var field : fields) {
            var counts = new HashMap<String, Integer>();
            counted.path(field)
                    .path("buckets")
                    .forEach(it -> counts.put(
                            it.path("key").asString(), it.path("doc_count").asInt()));
            if (!counts.isEmpty()) all.put(field, counts);
        }
        return all;
    }

    private static void sort(ObjectNode asked, Order order) {
        var sort = asked.putArray("sort");
        if (order == Order.BEST) sort.addObject().put("_score", "desc");
        else sort.addObject().putObject(Fields.AT).put("order", "desc").put("missing", "_last");
        // An index of rules that knew no numbers answers until it is built anew.
        sort.addObject().putObject(Fields.NUMBER).put("order", "asc").put("unmapped_type", "long");
    }

    private static PageKey place(JsonNode sort, Order order) {
        var first = sort.path(0);
        return new PageKey(
                order == Order.BEST ? Float.floatToIntBits((float) first.asDouble()) : first.asLong(),
                sort.path(1).asLong());
    }

    private static ObjectNode asked(Query query, int most) {
        var asked = OpenSearch.object().put("size", most).put("track_total_hits", false);
        var kinds = OpenSearch.object();
        var known = kinds.putObject("terms").putArray(Fields.KIND);
        for (var kind : Kind.values()) known.add(kind.name());
        // An index of other rules, which answers until it is built anew, may hold kinds that there are no more.
        var ours = asked.putObject("query").putObject("bool");
        ours.putArray("must").add(QueryJson.of(query));
        ours.putArray("filter").add(kinds);
        return asked;
    }

    private JsonNode hits(ObjectNode asked) throws IOException {
        return answer(asked).path("hits").path("hits");
    }

    private JsonNode answer(ObjectNode asked) throws IOException {
        return server.ask("/" + index + "/_search", asked);
    }
}
