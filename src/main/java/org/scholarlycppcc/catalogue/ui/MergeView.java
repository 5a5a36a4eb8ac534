package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Merge;
import org.scholarlycppcc.catalogue.MergeId;
import org.scholarlycppcc.catalogue.Merging;
import org.scholarlycppcc.catalogue.SideBySide;
import org.scholarlycppcc.members.Roster;

/** A proposed merge: the books beside each other, what would move, and the decision; afterwards, the way back. */
@Route("desk/duplicates/:merge")
@PageTitle("catalogue.mergeBooks")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class MergeView extends Main implements BeforeEnterObserver {
    private static final String MERGE = "merge";

    private final Merging merging;
    private final Roster roster;
    private final Moments moments;
    private final Problem problem = new Problem();
    private final Section shown = new Section();

    MergeView(Merging merging, Roster roster, Clock clock) {
        this.merging = merging;
        this.roster = roster;
        moments = new Moments(clock, getLocale());
        addClassNames("desk", "merge-books");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.duplicates"), DuplicatesView.class));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("catalogue.mergeBooks")), shown);
    }

    static RouteParameters of(MergeId id) {
        return new RouteParameters(MERGE, id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(MERGE)
                .flatMap(MergeView::id)
                .flatMap(merging::find)
                .orElseThrow(NotFoundException::new));
    }

    private static Optional<MergeId> id(String typed) {
        try {
            return Optional.of(new MergeId(UUID.fromString(typed)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private FactChoices show(Merge merge) {
        shown.removeAll();
        var sides = merging.sideBySide(merge);
        var titles = sides.books().stream().collect(Collectors.toMap(BookFacts::id, BookFacts::printed));
        var rows = new OrderedList(new MergeRow(merge, titles, MergeList.people(List.of(merge), roster), moments));
        rows.addClassName("rows");
        var choices = new FactChoices(sides);
        shown.add(rows);
        switch (merge.state()) {
            case PROPOSED -> shown.add(reasons(sides), choices, moves(sides), problem, deciding(merge, choices));
            case MERGED -> shown.add(stands(sides), problem, undoing(merge));
            case DECLINED, UNDONE -> shown.add(problem, again(merge));
        }
        return choices;
    }

    private Paragraph stands(SideBySide sides) {
        return new Paragraph(new BookLink(sides.survivor().row()), new Span(getTranslation("catalogue.mergeStands")));
    }

    private Component reasons(SideBySide sides) {
        var reasons = new Div();
        sides.signs().forEach((book, signs) -> reasons.add(new SignList(signs)));
        return reasons;
    }

    private Section moves(SideBySide sides) {
        var list = new UnorderedList();
        sides.moves().forEach((what, count) -> list.add(new ListItem(getTranslation(what, count))));
        var moves = new Section(new H2(getTranslation("catalogue.whatMoves")));
        moves.setId("merge-moves");
        if (sides.moves().isEmpty()) moves.add(new Paragraph(getTranslation("catalogue.nothingMoves")));
        else moves.add(list);
        var unseen = new Paragraph(getTranslation("catalogue.movesUnseen"));
        unseen.addClassName("soft");
        moves.add(unseen);
        return moves;
    }

    private Section deciding(Merge merge, FactChoices choices) {
        var accept = new Button(getTranslation("catalogue.mergeNow"));
        accept.setId("merge-accept");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> accept(merge, choices, accept));
        var reason = new TextField(getTranslation("catalogue.reason"));
        reason.setId("merge-reason");
        reason.setMaxLength(Merging.NOTE);
        var repairs = new Repairs().at(reason, "catalogue.noMergeReason");
        var decline = new Button(getTranslation("catalogue.notMerging"), click -> {
            if (repairs.done(() -> merging.decline(merge.id(), reason.getValue()))) again(merge.id());
        });
        decline.setId("merge-decline");
        var declining = new Div(reason, decline);
        declining.addClassName("work-choosing");
        var acts = new Div(accept);
        acts.addClassName("acts");
        return new Section(acts, new H2(getTranslation("catalogue.notMerging")), declining, repairs);
    }

    private void accept(Merge merge, FactChoices choices, Button accept) {
        var chosen = choices.chosen();
        if (problem.none(() -> merging.accept(merge.id(), chosen))) {
            again(merge.id());
            return;
        }
        accept.setEnabled(true);
        // What was changed meanwhile is seen, and what was chosen stays chosen.
        merging.find(merge.id()).ifPresent(it -> show(it).choose(chosen));
    }

    private Div undoing(Merge merge) {
        var undo = new Button(getTranslation("catalogue.undoMerge"));
        undo.setId("merge-undo");
        undo.setDisableOnClick(true);
        undo.addClickListener(click -> {
            if (problem.none(() -> merging.undo(merge.id()))) again(merge.id());
            undo.setEnabled(true);
        });
        var acts = new Div(undo);
        acts.addClassName("acts");
        return acts;
    }

    private Paragraph again(Merge merge) {
        var again = new RouterLink(getTranslation("catalogue.proposeAgain"), ProposeMergeView.class);
        again.setQueryParameters(ProposeMergeView.of(merge.books().toArray(BookId[]::new)));
        again.addClassName("button");
        return new Paragraph(again);
    }

    private void again(MergeId id) {
        merging.find(id).ifPresent(this::show);
    }
}
