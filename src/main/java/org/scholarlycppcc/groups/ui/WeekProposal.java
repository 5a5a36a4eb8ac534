package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.ProposalId;
import org.scholarlycppcc.groups.Proposing;
import org.scholarlycppcc.groups.WeekIdea;

/** Where a member proposes a week of the plan: what is read and what is asked. */
class WeekProposal extends Section {
    private final TextField title = new TextField(getTranslation("groups.weekTitle"));
    private final TextField reading = new TextField(getTranslation("groups.reading"));
    private final TextField question = new TextField(getTranslation("groups.question"));
    private final TextField why = new TextField(getTranslation("groups.weekWhy"));

    WeekProposal(GroupRow group, Proposing proposing, Runnable done) {
        addClassName("leaf");
        var id = ProposalId.random();
        title.setId("proposed-title");
        title.setRequiredIndicatorVisible(true);
        question.setId("proposed-question");
        question.setRequiredIndicatorVisible(true);
        question.addClassName("wide");
        why.addClassName("wide");
        var problem = new Problem();
        var propose = new Button(getTranslation("groups.proposeWeekIt"));
        propose.setId("propose-week");
        propose.setDisableOnClick(true);
        propose.addClickListener(click -> {
            if (problem.none(() -> proposing.proposeWeek(id, group.id(), idea()))) done.run();
            propose.setEnabled(true);
        });
        var fields = new Div(title, reading, question, why);
        fields.addClassNames("form", "two-columns");
        add(new H2(getTranslation("groups.proposeWeek")), fields, problem, propose);
    }

    private WeekIdea idea() {
        return new WeekIdea(title.getValue(), reading.getValue(), question.getValue(), why.getValue());
    }
}
