package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.FacetCount;
import org.scholarlycppcc.search.Finds;
import org.scholarlycppcc.search.Order;
import org.scholarlycppcc.search.Question;

/** Ways to narrow what was found, each choice with its count, and the order. */
class Narrowing extends Nav {
    private static final int MOST = 40;

    private final Question question;

    Narrowing(Question question, Finds finds) {
        this.question = question;
        addClassName("narrowing");
        setAriaLabel(getTranslation("search.narrow"));
        for (var facet : Facet.values()) {
            var choices = finds.facets().getOrDefault(facet, List.of());
            if (choices.size() > 1 || question.kept().containsKey(facet)) add(choices(facet, choices));
        }
        for (var order : Order.values()) add(order(order));
    }

    private NativeDetails choices(Facet facet, List<FacetCount> choices) {
        var chosen = question.kept().get(facet);
        var list = new UnorderedList();
        if (chosen != null) list.add(new ListItem(link(getTranslation("search.any"), facet, null)));
        choices.stream().limit(MOST).forEach(it -> list.add(new ListItem(choice(facet, it, chosen))));
        var name = getTranslation("search.facet." + Request.slug(facet));
        var details = new NativeDetails(chosen == null ? name : named(chosen, choices), list);
        details.getSummary().getElement().setAttribute("title", name);
        if (chosen != null) details.addClassName("narrowed");
        return details;
    }

    private static String named(String chosen, List<FacetCount> choices) {
        return choices.stream()
                .filter(it -> it.value().equals(chosen))
                .map(FacetCount::name)
                .findAny()
                .orElse(chosen);
    }

    private RouterLink choice(Facet facet, FacetCount choice, @Nullable String chosen) {
        var link = link(choice.name(), facet, choice.value());
        link.add(new Count(choice.count()));
        if (choice.value().equals(chosen)) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private RouterLink order(Order order) {
        var link = SearchView.link(
                getTranslation(order == Order.BEST ? "search.best" : "search.newest"), question.in(order));
        link.addClassName("order");
        if (order == question.order()) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private RouterLink link(String words, Facet facet, @Nullable String value) {
        return SearchView.link(words, question.keptTo(facet, value));
    }
}
