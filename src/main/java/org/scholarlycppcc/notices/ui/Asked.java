package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.notices.NoticeKind;

/**
 * Which notices an address asks for.
 *
 * @param kind only of this kind; null for all
 * @param before the key below which the page begins
 */
record Asked(@Nullable NoticeKind kind, long before) {
    private static final String KIND = "kind";
    private static final String BEFORE = "before";

    /** What makes no sense is as if it were not there. */
    static Asked of(QueryParameters query) {
        var kind = query.getSingleParameter(KIND)
                .flatMap(typed -> Stream.of(NoticeKind.values())
                        .filter(it -> word(it).equals(typed))
                        .findFirst())
                .orElse(null);
        var before = query.getSingleParameter(BEFORE)
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(Long.MAX_VALUE);
        return new Asked(kind, before);
    }

    QueryParameters address() {
        var query = new LinkedHashMap<String, String>();
        if (kind != null) query.put(KIND, word(kind));
        if (before < Long.MAX_VALUE) query.put(BEFORE, String.valueOf(before));
        return QueryParameters.simple(Map.copyOf(query));
    }

    private static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
