package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookFacet;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.members.SectorRow;

/**
 * What the page of books shows, as its address says it.
 *
 * @param layout nothing where it is the reader's own
 */
record BooksAddress(BookWish wish, @Nullable Layout layout) {
    private static final String LAYOUT = "view";

    static BooksAddress of(QueryParameters query, List<SectorRow> sectors) {
        var wish = BookWish.of(
                query::getSingleParameter,
                slug -> sectors.stream()
                        .filter(it -> it.slug().equals(slug))
                        .map(SectorRow::id)
                        .findAny());
        return new BooksAddress(
                wish, query.getSingleParameter(LAYOUT).flatMap(Layout::of).orElse(null));
    }

    QueryParameters query() {
        return query(wish.chosen(), wish.order(), layout);
    }

    /** The same with one value of a facet instead of any other; an empty one takes the facet off. */
    QueryParameters with(BookFacet facet, String value) {
        var chosen = new EnumMap<BookFacet, String>(BookFacet.class);
        chosen.putAll(wish.chosen());
        if (value.isEmpty()) chosen.remove(facet);
        else chosen.put(facet, value);
        return query(chosen, wish.order(), layout);
    }

    QueryParameters without(BookFacet facet) {
        return with(facet, "");
    }

    /** All books, in the same order. */
    QueryParameters withoutAll() {
        return query(Map.of(), wish.order(), layout);
    }

    QueryParameters in(Order order) {
        return query(wish.chosen(), order, layout);
    }

    QueryParameters as(Layout other) {
        return query(wish.chosen(), wish.order(), other);
    }

    /** Which books and in which order, for files. */
    String books() {
        return query(wish.chosen(), wish.order(), null).getQueryString();
    }

    private static QueryParameters query(Map<BookFacet, String> chosen, Order order, @Nullable Layout layout) {
        var parameters = new LinkedHashMap<String, String>();
        for (var facet : BookFacet.values()) {
            if (chosen.containsKey(facet)) parameters.put(facet.word(), chosen.get(facet));
        }
        if (order != Order.TITLE) parameters.put("sort", order.word());
        if (layout != null) parameters.put(LAYOUT, layout.word());
        return QueryParameters.simple(parameters);
    }
}
