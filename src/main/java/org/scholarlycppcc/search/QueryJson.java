package org.scholarlycppcc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import tools.jackson.databind.node.ObjectNode;

/** The queries of the house in the language of OpenSearch, clause by clause, so that both find and rank the same. */
final class QueryJson {
    private QueryJson() {}

    /** @throws IllegalArgumentException for a query that the house does not ask */
    static ObjectNode of(Query query) {
        return of(query, 1);
    }

    private static ObjectNode of(Query query, float boost) {
        return switch (query) {
            case BoostQuery it -> of(it.getQuery(), boost * it.getBoost());
            case ConstantScoreQuery it -> constant(it, boost);
            case BooleanQuery it -> bool(it, boost);
            case TermQuery it -> term(it.getTerm(), boost);
            case PhraseQuery it -> phrase(it, boost);
            case MultiPhraseQuery it -> phrase(it, boost);
            case TermInSetQuery it -> terms(it);
            case PointRangeQuery it -> range(it);
            case MatchAllDocsQuery it -> boosted("match_all", OpenSearch.object(), boost);
            case MatchNoDocsQuery it -> none();
            default -> throw new IllegalArgumentException("No such query is asked: " + query);
        };
    }

    private static ObjectNode none() {
        return boosted("match_none", OpenSearch.object(), 1);
    }

    private static ObjectNode boosted(String kind, ObjectNode inner, float boost) {
        if (boost != 1) inner.put("boost", boost);
        var query = OpenSearch.object();
        query.set(kind, inner);
        return query;
    }

    private static ObjectNode constant(ConstantScoreQuery query, float boost) {
        var inner = OpenSearch.object();
        inner.set("filter", of(query.getQuery()));
        return boosted("constant_score", inner, boost);
    }

    private static ObjectNode bool(BooleanQuery query, float boost) {
        // There nothing is asked for, everything is found; in Lucene nothing is.
        if (query.clauses().stream().allMatch(BooleanClause::isProhibited)) return none();
        var inner = OpenSearch.object();
        for (var clause : query.clauses()) inner.withArray(occur(clause)).add(of(clause.query()));
        boolean must = query.clauses().stream().anyMatch(BooleanClause::isRequired);
        inner.put("minimum_should_match", Math.max(query.getMinimumNumberShouldMatch(), must ? 0 : 1));
        return boosted("bool", inner, boost);
    }

    private static String occur(BooleanClause clause) {
        return switch (clause.occur()) {
            case MUST -> "must";
            case FILTER -> "filter";
            case SHOULD -> "should";
            case MUST_NOT -> "must_not";
        };
    }

    private static ObjectNode term(Term term, float boost) {
        var inner = OpenSearch.object();
        inner.putObject(term.field()).put("value", term.text()).put("boost", boost);
        return boosted("term", inner, 1);
    }

    private static ObjectNode phrase(PhraseQuery query, float boost) {
        if (query.getTerms().length == 0) return none();
        var ways = Stream.of(query.getTerms()).map(it -> List.of(it.text())).toList();
        return phrase(query.getField(), Given.of(ways, query.getPositions()), boost);
    }

    private static ObjectNode phrase(MultiPhraseQuery query, float boost) {
        var terms = query.getTermArrays();
        if (terms.length == 0) return none();
        var ways = Arrays.stream(terms)
                .map(it -> Stream.of(it).map(Term::text).toList())
                .toList();
        return phrase(terms[0][0].field(), Given.of(ways, query.getPositions()), boost);
    }

    private static ObjectNode phrase(String field, String given, float boost) {
        var inner = OpenSearch.object();
        inner.putObject(field).put("query", given).put("boost", boost);
        return boosted("match_phrase", inner, 1);
    }

    private static ObjectNode terms(TermInSetQuery query) {
        var inner = OpenSearch.object();
        var values = inner.putArray(query.getField());
        try {
            var all = query.getBytesRefIterator();
            for (var next = all.next(); next != null; next = all.next()) values.add(next.utf8ToString());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return boosted("terms", inner, 1);
    }

    private static ObjectNode range(PointRangeQuery query) {
        var inner = OpenSearch.object();
        inner.putObject(query.getField())
                .put("gte", LongPoint.decodeDimension(query.getLowerPoint(), 0))
                .put("lte", LongPoint.decodeDimension(query.getUpperPoint(), 0));
        return boosted("range", inner, 1);
    }
}
