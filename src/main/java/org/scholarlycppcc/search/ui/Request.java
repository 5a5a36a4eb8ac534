package org.scholarlycppcc.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Kind;
import org.scholarlycppcc.search.Order;
import org.scholarlycppcc.search.Question;

/** The question of the search page and its address, which holds all of it; what an address says wrongly is as if it said nothing. */
final class Request {
    private static final String NEWEST = "newest";

    private Request() {}

    static Question of(QueryParameters address) {
        var kind = address.getSingleParameter("kind").orElse("");
        var kept = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values())
            address.getSingleParameter(slug(facet)).filter(it -> !it.isBlank()).ifPresent(it -> kept.put(facet, it));
        return new Question(
                address.getSingleParameter("q").orElse(""),
                Stream.of(Kind.values())
                        .filter(it -> Kinds.slug(it).equals(kind))
                        .findAny()
                        .orElse(null),
                kept,
                address.getSingleParameter("order").orElse("").equals(NEWEST) ? Order.NEWEST : Order.BEST,
                address.getSingleParameter("after").orElse(null));
    }

    static QueryParameters address(Question question) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("q", question.typed());
        if (question.kind() != null) address.put("kind", Kinds.slug(question.kind()));
        question.kept().forEach((facet, value) -> address.put(slug(facet), value));
        if (question.order() == Order.NEWEST) address.put("order", NEWEST);
        if (question.after() != null) address.put("after", question.after());
        return QueryParameters.simple(address);
    }

    static String slug(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
