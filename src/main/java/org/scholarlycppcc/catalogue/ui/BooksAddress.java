package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.catalogue.Directory.Wish;

/** What a reader narrowed the directory to, as its address says it. */
final class BooksAddress {
    private static final int MOST = 100;

    private BooksAddress() {}

    static Wish wish(QueryParameters query) {
        var words = query.getSingleParameter("q").orElse("");
        return new Wish(
                words.substring(0, Math.min(MOST, words.length())),
                query.getSingleParameter("category").orElse(""),
                query.getSingleParameter("sort").map(BooksAddress::order).orElse(Order.TITLE));
    }

    private static Order order(String typed) {
        return Stream.of(Order.values())
                .filter(it -> word(it).equals(typed))
                .findAny()
                .orElse(Order.TITLE);
    }

    static QueryParameters of(Wish wish) {
        var parameters = new LinkedHashMap<String, String>();
        if (!wish.words().isBlank()) parameters.put("q", wish.words());
        if (!wish.category().isEmpty()) parameters.put("category", wish.category());
        if (wish.order() != Order.TITLE) parameters.put("sort", word(wish.order()));
        return QueryParameters.simple(parameters);
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
