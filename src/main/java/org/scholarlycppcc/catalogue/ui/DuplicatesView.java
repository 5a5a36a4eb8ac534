package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Duplicates;
import org.scholarlycppcc.catalogue.Merging;
import org.scholarlycppcc.catalogue.Works;
import org.scholarlycppcc.members.Roster;

/** Where librarians see which books may be one, and what became of that. */
@Route("desk/duplicates")
@PageTitle("catalogue.duplicates")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class DuplicatesView extends Main implements BeforeEnterObserver {
    private static final String SHOW = "show";

    private final Duplicates duplicates;
    private final Merging merging;
    private final Works works;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Clock clock;
    private final Div chips = new Div();
    private final Div shown = new Div();

    DuplicatesView(
            Duplicates duplicates, Merging merging, Works works, Catalogue catalogue, Roster roster, Clock clock) {
        this.duplicates = duplicates;
        this.merging = merging;
        this.works = works;
        this.catalogue = catalogue;
        this.roster = roster;
        this.clock = clock;
        addClassNames("desk", "duplicates");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        chips.addClassName("chips");
        add(
                kicker,
                new H1(getTranslation("catalogue.duplicates")),
                new Paragraph(getTranslation("catalogue.duplicatesHow")),
                chips,
                shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .flatMap(Part::of)
                .orElse(Part.ALIKE);
        chips.removeAll();
        int waiting = merging.waitingCount();
        Stream.of(Part.values()).forEach(it -> chips.add(chip(it, it == part, waiting)));
        shown.removeAll();
        shown.add(list(part));
    }

    private Component list(Part part) {
        return switch (part) {
            case ALIKE -> new PairList(duplicates, works, catalogue, false);
            case PROPOSED -> new MergeList(merging, roster, clock, false);
            case DECIDED -> new MergeList(merging, roster, clock, true);
            case EDITIONS -> new PairList(duplicates, works, catalogue, true);
            case APART -> new ApartList(duplicates, catalogue, roster, clock);
        };
    }

    private RouterLink chip(Part part, boolean current, int waiting) {
        var link = new RouterLink("", DuplicatesView.class);
        link.setQueryParameters(QueryParameters.of(SHOW, part.word()));
        link.add(new Span(getTranslation("catalogue.duplicates." + part.name())));
        if (part == Part.PROPOSED && waiting > 0) {
            var number = new Span(String.valueOf(waiting));
            number.addClassName("soft");
            link.add(number);
        }
        if (current) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    /** What of it is shown. */
    enum Part {
        ALIKE,
        PROPOSED,
        DECIDED,
        EDITIONS,
        APART;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Part> of(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findAny();
        }
    }
}
