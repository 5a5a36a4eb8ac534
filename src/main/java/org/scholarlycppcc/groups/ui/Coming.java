package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Joining;
import org.scholarlycppcc.groups.State;

/** How one comes into a group, what became of asking, and how one leaves it. */
class Coming extends Div {
    private final GroupRow group;
    private final Joining joining;
    private final Runnable changed;

    Coming(GroupRow group, Joining joining, Runnable changed) {
        this.group = group;
        this.joining = joining;
        this.changed = changed;
        addClassName("coming");
        if (group.role() != null) add(button("groups.leave", "leave", () -> joining.leave(group.id())));
        else if (group.waiting()) waiting();
        else if (group.state() == State.PROPOSED) add(new Paragraph(getTranslation("groups.notOpenYet")));
        else if (!group.state().joinable()) add(new Paragraph(getTranslation("groups.overAlready")));
        else if (group.full()) add(new Paragraph(getTranslation("groups.full")));
        else if (group.access() == Access.OPEN) joining();
        else if (group.access() == Access.REQUEST) asking();
    }

    private void joining() {
        var join = button("groups.join", "join", () -> joining.join(group.id()));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        add(join);
    }

    private void waiting() {
        add(new Paragraph(getTranslation("groups.waiting")));
        add(button("groups.withdraw", "withdraw", () -> joining.withdraw(group.id())));
    }

    private void asking() {
        if (group.declined() != null) add(new Paragraph(getTranslation("groups.declined", group.declined())));
        var sentence = new TextField(getTranslation("groups.sentence"));
        sentence.setId("sentence");
        sentence.setHelperText(getTranslation("groups.sentenceHint"));
        var ask = new Button(getTranslation("groups.ask"));
        ask.setId("ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickListener(click -> {
            if (Refusals.at(sentence, () -> joining.ask(group.id(), sentence.getValue()))) changed.run();
            ask.setEnabled(true);
        });
        var form = new Div(sentence, ask);
        form.addClassName("one-line-form");
        add(form);
    }

    private Button button(String words, String id, Runnable act) {
        var button = new Button(getTranslation(words));
        button.setId(id);
        button.addClickListener(click -> {
            act.run();
            changed.run();
        });
        return button;
    }
}
