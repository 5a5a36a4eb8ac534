package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** A link to a discussion, or to one of its posts. */
class DiscussionLink extends RouterLink {
    DiscussionLink(String slug, int number, String words) {
        super(words, DiscussionView.class, to(slug, number));
    }

    static RouteParameters to(String slug, int number) {
        return new RouteParameters(
                new RouteParam(GroupView.SLUG, slug), new RouteParam(DiscussionView.NUMBER, String.valueOf(number)));
    }

    /** Shows how many posts are unread, and opens the first of them. */
    DiscussionLink unread(int amount, @Nullable Integer first) {
        if (amount == 0 || first == null) return this;
        var count = new Span(getTranslation("groups.unread", amount));
        count.addClassName("count");
        add(" ");
        add(count);
        return query("post", first);
    }

    DiscussionLink query(String name, int sequence) {
        setQueryParameters(QueryParameters.of(name, String.valueOf(sequence)));
        return this;
    }
}
