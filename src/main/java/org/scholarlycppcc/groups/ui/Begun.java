package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.groups.Places;
import org.scholarlycppcc.groups.Places.Place;
import org.scholarlycppcc.members.DraftRow;
import org.scholarlycppcc.members.Drafts;
import org.springframework.core.annotation.Order;

/** What one has begun to write and not published, wherever it was, on the first page. */
@org.springframework.stereotype.Component
@Order(4)
class Begun implements TodayPanel {
    private final Drafts drafts;
    private final Places places;
    private final Clock clock;

    Begun(Drafts drafts, Places places, Clock clock) {
        this.drafts = drafts;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<Component> today() {
        var begun = drafts.mine();
        if (begun.isEmpty()) return Optional.empty();
        var named = places.of(begun.stream().map(DraftRow::place).toList());
        var list = new OrderedList();
        list.addClassName("rows");
        begun.forEach(it -> list.add(new DraftEntry(it, drafts, where(it, named.get(it.place())))));
        var title = new H2(I18NProvider.translate("groups.begun"));
        title.setId("begun");
        var section = new Section(title, list);
        section.addClassName("news");
        section.getElement().setAttribute("aria-labelledby", "begun");
        return Optional.of(section);
    }

    private String where(DraftRow draft, @Nullable Place place) {
        var saved = new Moments(clock, UI.getCurrent().getLocale()).told(draft.saved());
        var hint = I18NProvider.translate("groups.draftHint", saved);
        return place == null
                ? hint
                : Stream.of(place.group(), place.title(), hint)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(Dot.BETWEEN));
    }
}
