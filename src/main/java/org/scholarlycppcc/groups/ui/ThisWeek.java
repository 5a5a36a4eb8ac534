package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Optional;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.Plans;
import org.scholarlycppcc.groups.WeekPage;
import org.scholarlycppcc.members.Roster;
import org.springframework.core.annotation.Order;

/** This week's step of each of my running groups, on the first page. */
@org.springframework.stereotype.Component
@Order(1)
class ThisWeek implements TodayPanel {
    private final Plans plans;
    private final Catalogue catalogue;
    private final Roster roster;

    ThisWeek(Plans plans, Catalogue catalogue, Roster roster) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.roster = roster;
    }

    @Override
    public Optional<Component> today() {
        var weeks = plans.today();
        if (weeks.isEmpty()) return Optional.empty();
        var books = catalogue.rows(
                weeks.stream().map(WeekPage::book).filter(Objects::nonNull).toList());
        var guides = roster.rows(
                weeks.stream().map(WeekPage::guide).filter(Objects::nonNull).toList());
        var cards = new Div();
        cards.addClassName("this-weeks");
        for (var it : weeks)
            cards.add(new WeekCard(
                    it,
                    it.book() == null ? null : books.get(it.book()),
                    it.guide() == null ? null : guides.get(it.guide())));
        return Optional.of(cards);
    }
}
