package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.groups.GroupDirectory.Season;
import org.scholarlycppcc.groups.GroupDirectory.Wish;
import org.scholarlycppcc.groups.State;

/** The links that narrow the directory of groups; each leads to an address that keeps what was chosen. */
class GroupFilters extends Div {
    private final Wish wish;

    GroupFilters(Wish wish, List<Season> seasons, Moments moments) {
        this.wish = wish;
        add(states(), who());
        if (!seasons.isEmpty()) add(seasons(seasons, moments));
    }

    private Nav states() {
        var nav = chips("groups.byState");
        nav.add(state(null, "groups.anyState"));
        for (var it : State.values()) nav.add(state(it, GroupFacts.word("groups.state.", it)));
        return nav;
    }

    private RouterLink state(@Nullable State state, String words) {
        return chip(
                new Wish(wish.words(), state, wish.season(), wish.mine(), wish.places()),
                getTranslation(words),
                wish.state() == state);
    }

    private Nav who() {
        var nav = chips("groups.byPart");
        nav.add(chip(
                new Wish(wish.words(), wish.state(), wish.season(), !wish.mine(), wish.places()),
                getTranslation("groups.onlyMine"),
                wish.mine()));
        nav.add(chip(
                new Wish(wish.words(), wish.state(), wish.season(), wish.mine(), !wish.places()),
                getTranslation("groups.onlyPlaces"),
                wish.places()));
        return nav;
    }

    private Nav seasons(List<Season> seasons, Moments moments) {
        var nav = chips("groups.bySeason");
        for (var it : seasons) {
            var here = wish.season().equals(it.name());
            // Pressed again it is let go.
            var chip = chip(
                    new Wish(wish.words(), wish.state(), here ? "" : it.name(), wish.mine(), wish.places()),
                    it.name(),
                    here);
            if (it.firstDay() != null && it.lastDay() != null) {
                var days = new Span(
                        getTranslation("groups.dates", moments.date(it.firstDay()), moments.date(it.lastDay())));
                days.addClassName("soft");
                chip.add(days);
            }
            nav.add(chip);
        }
        return nav;
    }

    private Nav chips(String label) {
        var nav = new Nav();
        nav.addClassName("chips");
        nav.setAriaLabel(getTranslation(label));
        return nav;
    }

    private static RouterLink chip(Wish wish, String words, boolean here) {
        var link = new RouterLink("", GroupsView.class);
        link.add(new Span(words));
        link.setQueryParameters(GroupsAddress.of(wish));
        link.setHighlightCondition((it, event) -> false);
        if (here) link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
