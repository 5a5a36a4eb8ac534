package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.catalogue.Directory.Wish;

/** What a reader narrowed the directory to, as its address says it. */
final class BooksAddress {
    private BooksAddress() {}

    static Wish wish(QueryParameters query) {
        return Wish.of(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("category").orElse(""),
                query.getSingleParameter("sort").orElse(""));
    }

    static QueryParameters of(Wish wish) {
        var parameters = new LinkedHashMap<String, String>();
        if (!wish.words().isBlank()) parameters.put("q", wish.words());
        if (!wish.category().isEmpty()) parameters.put("category", wish.category());
        if (wish.order() != Order.TITLE) parameters.put("sort", wish.order().word());
        return QueryParameters.simple(parameters);
    }
}
