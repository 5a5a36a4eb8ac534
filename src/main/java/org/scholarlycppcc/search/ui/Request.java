package org.scholarlycppcc.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.search.Kind;

/**
 * The state of the search page as its address holds it; what an address says wrongly is as if it said nothing.
 *
 * @param typed the question
 * @param kind the kind of things shown; all when there is none
 * @param after the key of the page; the first when there is none
 */
record Request(String typed, @Nullable Kind kind, @Nullable String after) {
    static Request of(QueryParameters address) {
        var kind = address.getSingleParameter("kind").orElse("");
        return new Request(
                address.getSingleParameter("q").orElse(""),
                Stream.of(Kind.values())
                        .filter(it -> Kinds.slug(it).equals(kind))
                        .findAny()
                        .orElse(null),
                address.getSingleParameter("after").orElse(null));
    }

    Request kept(@Nullable Kind to) {
        return new Request(typed, to, null);
    }

    Request from(@Nullable String key) {
        return new Request(typed, kind, key);
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("q", typed);
        if (kind != null) address.put("kind", Kinds.slug(kind));
        if (after != null) address.put("after", after);
        return QueryParameters.simple(address);
    }
}
