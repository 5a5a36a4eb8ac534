package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.groups.Adopting;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Proposal;
import org.scholarlycppcc.groups.WeekText;
import org.scholarlycppcc.members.Roster;
import org.springframework.stereotype.Component;

/** How those who lead a group answer a proposal on its page. */
@Component
class Deciding {
    private final Adopting adopting;
    private final Helping helping;
    private final Roster roster;
    private final Clock clock;

    Deciding(Adopting adopting, Helping helping, Roster roster, Clock clock) {
        this.adopting = adopting;
        this.helping = helping;
        this.roster = roster;
        this.clock = clock;
    }

    /** The acts below a proposal that waits. */
    Div on(GroupRow group, Proposal proposal, Runnable done) {
        var all = new Div();
        var problem = new Problem();
        var adopt = new Button(all.getTranslation("groups.adopt"), click -> {
            if (proposal.book() == null) word(all, group, proposal, done);
            else if (problem.none(() -> adopting.adoptBook(proposal.id()))) done.run();
        });
        adopt.addClassName("adopt");
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        var reason = new TextField(all.getTranslation("groups.declineReason"));
        reason.setHelperText(all.getTranslation("groups.declineReasonHint"));
        var decline = new Button(all.getTranslation("groups.declineProposal"), click -> {
            if (Refusals.at(reason, () -> adopting.decline(proposal.id(), reason.getValue()))) done.run();
        });
        decline.addClassName("decline");
        var acts = new Div(adopt, reason, decline);
        acts.addClassName("one-line-form");
        all.add(problem, acts);
        return all;
    }

    /** A proposed week is worded as a week of the plan before it becomes one. */
    private void word(Div all, GroupRow group, Proposal proposal, Runnable done) {
        var today = LocalDate.now(clock);
        var next = group.ends() == null ? today : group.ends().plusDays(1);
        var form = new WeekForm(roster, today)
                .withPictures(helping, group.id())
                .fill(new WeekText(
                        proposal.title(), proposal.reading(), null, null, "", null, "", proposal.question(), next, 0));
        var problem = new Problem();
        var add = new Button(all.getTranslation("groups.adoptWeek"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("adopt-week");
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            if (problem.none(() -> adopting.adoptWeek(proposal.id(), form.text(next, 0)))) done.run();
            add.setEnabled(true);
        });
        var acts = new Div(add, new Button(all.getTranslation("groups.cancel"), click -> done.run()));
        acts.addClassName("acts");
        all.removeAll();
        all.add(form, problem, acts);
    }
}
