package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Approving;
import org.scholarlycppcc.catalogue.Archiving;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.ListReview;
import org.scholarlycppcc.catalogue.ListState;
import org.scholarlycppcc.catalogue.Publishing;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** Where a list stands, what members see of it, who has it since when, and what can be done about that. */
class StandingDesk extends Div {
    private final Approving approving;
    private final Archiving archiving;
    private final Publishing publishing;
    private final Roster roster;
    private final MemberId me;
    private final Moments moments;
    private final Runnable acted;
    private final Paragraph state = new Paragraph();
    private final Div review = new Div();
    private final Div acts = new Div();
    private final Repairs repairs = new Repairs();
    private @Nullable Draft shown;

    StandingDesk(
            Approving approving,
            Archiving archiving,
            Publishing publishing,
            Roster roster,
            MemberId me,
            Moments moments,
            Runnable acted) {
        this.approving = approving;
        this.archiving = archiving;
        this.publishing = publishing;
        this.roster = roster;
        this.me = me;
        this.moments = moments;
        this.acted = acted;
        addClassName("standing");
        state.setId("draft-state");
        state.getElement().setAttribute("role", "status");
        acts.addClassName("acts");
        add(state, review, repairs, acts);
    }

    void show(Draft draft) {
        var before = shown;
        shown = draft;
        var standing = draft.standing();
        state.removeAll();
        state.add(
                Visibility.badge(this, standing.state()),
                new Span(Visibility.told(this, standing.state(), draft.edition(), draft.changed())));
        // What is being typed to whoever submitted stays while the same review goes on.
        if (before == null
                || !before.id().equals(draft.id())
                || !before.standing().equals(standing)) {
            tell(draft);
            acts.removeAll();
            offer(draft);
        }
        acts.getChildren()
                .filter(it -> it.getId().filter("publish"::equals).isPresent()
                        || it.getId().filter("submit"::equals).isPresent())
                .forEach(it -> ((Button) it).setEnabled(draft.changed()));
    }

    private void tell(Draft draft) {
        review.removeAll();
        var standing = draft.standing();
        var last = standing.review();
        var names = roster.rows(Stream.of(
                        standing.archivedBy(),
                        last == null ? null : last.submittedBy(),
                        last == null ? null : last.takenBy(),
                        last == null ? null : last.decidedBy())
                .filter(Objects::nonNull)
                .toList());
        var archived = standing.archived();
        if (archived != null)
            review.add(soft(getTranslation(
                    "catalogue.archivedBy", name(names, standing.archivedBy()), moments.told(archived))));
        if (last != null && standing.state().waits()) waiting(last, names);
        else if (last != null
                && last.outcome() == ListReview.Outcome.GIVEN_BACK
                && last.decided() != null
                && draft.changed())
            review.add(
                    soft(getTranslation(
                            "catalogue.givenBackBy", name(names, last.decidedBy()), moments.told(last.decided()))),
                    said(last.reason()));
    }

    private void waiting(ListReview last, Map<MemberId, MemberRow> names) {
        review.add(soft(getTranslation(
                "catalogue.submittedBy", name(names, last.submittedBy()), moments.told(last.submitted()))));
        if (!last.message().isEmpty()) review.add(said(last.message()));
        var taken = last.taken();
        review.add(soft(
                taken == null
                        ? getTranslation("catalogue.nobodyHasIt")
                        : getTranslation("catalogue.takenBy", name(names, last.takenBy()), moments.told(taken))));
        review.add(soft(getTranslation("catalogue.noEditInReview")));
    }

    private void offer(Draft draft) {
        var standing = draft.standing();
        var last = standing.review();
        if (standing.state() == ListState.ARCHIVED) {
            acts.add(act("bring-back", "catalogue.bringBack", () -> archiving.bringBack(draft.id())));
        } else if (last != null && standing.state().waits()) {
            reviewing(draft, last);
        } else {
            if (standing.reviewFirst()) acts.add(primary("submit", "catalogue.submitForReview", this::submit));
            else acts.add(primary("publish", "catalogue.publish", this::publish));
            var archive = act("archive", "catalogue.archive", () -> archiving.archive(draft.id()));
            archive.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(archive);
        }
    }

    private void reviewing(Draft draft, ListReview last) {
        if (last.submittedBy().equals(me)) {
            acts.add(act("take-back", "catalogue.takeBackSubmitted", () -> approving.takeBack(draft.id())));
        } else if (me.equals(last.takenBy())) {
            acts.add(primary("publish", "catalogue.publish", this::publish));
            acts.add(giveBack(draft));
        } else {
            var take = act(
                    "take",
                    last.takenBy() == null ? "catalogue.takeIntoReview" : "catalogue.takeOverReview",
                    () -> approving.take(draft.id()));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(take);
        }
    }

    private Div giveBack(Draft draft) {
        var reason = new TextArea(getTranslation("catalogue.reason"));
        reason.setId("give-back-reason");
        reason.setMaxLength(500);
        reason.setHelperText(getTranslation("catalogue.giveBackHint"));
        reason.addClassName("wide");
        var give = new Button(getTranslation("catalogue.giveListBack"), click -> {
            if (Refusals.at(reason, () -> approving.giveBack(draft.id(), reason.getValue()))) acted.run();
        });
        give.setId("give-back");
        var form = new Div(reason, give);
        form.addClassName("give-back");
        return form;
    }

    private void publish() {
        if (shown != null) new PublishDialog(publishing, shown, acted).open();
    }

    private void submit() {
        if (shown != null) new SubmitDialog(approving, publishing, shown, acted).open();
    }

    private Button primary(String id, String words, Runnable act) {
        var button = new Button(getTranslation(words), click -> act.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    // The button may be gone after the act, and the next one has the focus.
    private Button act(String id, String words, Runnable act) {
        var button = new Button(getTranslation(words), click -> {
            if (!repairs.done(act)) return;
            acted.run();
            acts.getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(Button::isEnabled)
                    .findFirst()
                    .ifPresent(Button::focus);
        });
        button.setId(id);
        return button;
    }

    private String name(Map<MemberId, MemberRow> names, @Nullable MemberId person) {
        var row = person == null ? null : names.get(person);
        return row == null ? getTranslation("catalogue.somebody") : row.name();
    }

    private static Paragraph said(String words) {
        var said = new Paragraph(words);
        said.addClassName("turned");
        return said;
    }

    private static Paragraph soft(String words) {
        var soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }
}
