package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.DayPicker;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Only;

/** How one finds posts in a discussion that is too long to look through: by what they are, and by their day. */
class Finding extends Nav {
    /** The fewest posts that one would not just look through. */
    private static final int LONG = 12;

    private static final String ONLY = "only";
    private static final String ON = "on";

    Finding(DiscussionPage page, Only shown, LocalDate today) {
        addClassName("finding");
        setAriaLabel(getTranslation("groups.wayfinding"));
        setVisible(page.last() >= LONG || shown != Only.ALL);
        if (!isVisible()) return;
        for (var only : Only.values()) add(link(page, only, only == shown));
        add(days(page, today));
    }

    private DiscussionLink link(DiscussionPage page, Only only, boolean here) {
        var link =
                new DiscussionLink(page.slug(), page.number(), getTranslation(GroupFacts.word("groups.only.", only)));
        if (only != Only.ALL) link.setQueryParameters(QueryParameters.of(ONLY, word(only)));
        if (here) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private DayPicker days(DiscussionPage page, LocalDate today) {
        var days = new DayPicker("", null);
        days.setId("day");
        days.setPlaceholder(getTranslation("groups.onDay"));
        days.setAriaLabel(getTranslation("groups.onDay"));
        days.setMax(today);
        days.addValueChangeListener(picked -> {
            if (picked.getValue() != null)
                UI.getCurrent()
                        .navigate(
                                page.path(),
                                QueryParameters.of(ON, picked.getValue().toString()));
        });
        return days;
    }

    static Only only(Location address) {
        return address.getQueryParameters()
                .getSingleParameter(ONLY)
                .flatMap(typed -> Stream.of(Only.values())
                        .filter(it -> word(it).equals(typed))
                        .findAny())
                .orElse(Only.ALL);
    }

    /** The parameters of another part of the same posts. */
    static QueryParameters part(Only only, String side, int sequence) {
        var part = QueryParameters.of(side, String.valueOf(sequence));
        return only == Only.ALL ? part : part.merging(ONLY, word(only));
    }

    /** The day on which one wants to begin; whatever is no day leads nowhere. */
    static Optional<LocalDate> day(Location address) {
        try {
            return address.getQueryParameters().getSingleParameter(ON).map(LocalDate::parse);
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static String word(Only only) {
        return only.name().toLowerCase(Locale.ROOT);
    }
}
