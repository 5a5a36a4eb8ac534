package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.ListState;

/** What members see of a list, apart from the state of its draft. */
final class Visibility {
    private Visibility() {}

    /** Such as “members see edition 3; you are editing edition 4”. */
    static String told(Component place, ListState state, @Nullable Integer edition, boolean changed) {
        if (edition == null) return place.getTranslation("catalogue.seen.nothing");
        if (state == ListState.ARCHIVED) return place.getTranslation("catalogue.seen.byAddress", edition);
        return place.getTranslation(changed ? "catalogue.seen.older" : "catalogue.seen.same", edition, edition + 1);
    }

    /** The state in a word. */
    static Span badge(Component place, ListState state) {
        var badge = new Span(place.getTranslation("catalogue.state." + state));
        badge.addClassNames("badge", "list-state", state.name().toLowerCase(java.util.Locale.ROOT));
        return badge;
    }
}
