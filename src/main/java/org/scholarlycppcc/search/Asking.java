package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One question of one reader, put to the index. */
final class Asking {
    private static final int PAGE = 10;
    private final Question question;
    private final Clauses.Wanted wanted;
    private final Query permitted;
    private final Meant meant;
    private final Map<String, Query> kept;

    Asking(Question question, Set<Audience> audiences) {
        var asked = Asked.of(question.typed());
        this.question = question;
        this.wanted = Clauses.of(asked);
        this.permitted = Reach.filter(audiences);
        this.meant = new Meant(asked, Asked.readable(question.typed()), permitted);
        this.kept = kept(question);
    }

    Finds page(Searcher searcher, boolean whole) throws IOException {
        // What is let through is the same for all that is asked of it here.
        var found = searcher.once(needed());
        var counts = counts(searcher, found);
        var kinds = kinds(counts.getOrDefault(Fields.KIND, Map.of()));
        var facets = facets(counts);
        var first = PageKey.of(question.after());
        // One more than is shown tells whether there is a next page.
        var top = kinds.isEmpty()
                ? List.<Searcher.Hit>of()
                : searcher.page(wanted.ranked(filters(found, "")), question.order(), first, PAGE + 1);
        var shown = top.stream().limit(PAGE).map(Searcher.Hit::entry).toList();
        var other = first == null ? meant.in(searcher, !kinds.isEmpty(), shown) : null;
        var highlights = new Highlights(new Marks(wanted.marks()));
        var page = shown.stream().map(it -> it.find(highlights)).toList();
        var next = top.size() > PAGE ? top.get(PAGE - 1).place().toString() : null;
        return new Finds(page, kinds, facets, next, other, whole);
    }

    // What the page is kept to by one field still counts that field's other choices.
    private Map<String, Map<String, Integer>> counts(Searcher searcher, Query found) throws IOException {
        var open = new HashSet<String>();
        open.add(Fields.KIND);
        for (var facet : Facet.values()) open.add(Fields.of(facet));
        open.removeAll(kept.keySet());
        var all = new HashMap<>(searcher.counts(all(filters(found, "")), List.copyOf(open)));
        for (var field : kept.keySet()) all.putAll(searcher.counts(all(filters(found, field)), List.of(field)));
        return all;
    }

    private static Map<Kind, Integer> kinds(Map<String, Integer> counts) {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        counts.forEach((kind, count) -> kinds.put(Kind.valueOf(kind), count));
        return kinds;
    }

    private static Map<Facet, List<FacetCount>> facets(Map<String, Map<String, Integer>> counts) {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            var choices = counts.getOrDefault(Fields.of(facet), Map.of()).entrySet().stream()
                    .map(it -> choice(it.getKey(), it.getValue()))
                    .sorted(Comparator.comparingInt(FacetCount::count)
                            .reversed()
                            .thenComparing(FacetCount::value))
                    .toList();
            if (!choices.isEmpty()) facets.put(facet, choices);
        }
        return facets;
    }

    private static FacetCount choice(String term, int count) {
        int tab = term.indexOf(Entries.TAB);
        return new FacetCount(term.substring(0, tab), term.substring(tab + 1), count);
    }

    private Query needed() {
        return all(List.of(wanted.needed(), permitted));
    }

    private List<Query> filters(Query found, String except) {
        var filters = new ArrayList<Query>();
        filters.add(found);
        kept.forEach((field, choice) -> {
            if (!field.equals(except)) filters.add(choice);
        });
        return filters;
    }

    private static Query all(List<Query> filters) {
        var all = new BooleanQuery.Builder();
        filters.forEach(it -> all.add(it, Occur.FILTER));
        return all.build();
    }

    private static Map<String, Query> kept(Question question) {
        var kept = new HashMap<String, Query>();
        if (question.kind() != null)
            kept.put(Fields.KIND, term(Fields.KIND, question.kind().name()));
        question.kept().forEach((facet, value) -> kept.put(Fields.of(facet), term(Fields.of(facet), value)));
        return kept;
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
