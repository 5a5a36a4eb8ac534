package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.groups.Deputies;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups.Belonging;
import org.scholarlycppcc.groups.Hosting;
import org.scholarlycppcc.groups.Role;
import org.scholarlycppcc.members.MemberRow;

/** Somebody who belongs to a group, and what the one who looks may change about it. */
class PersonLine extends ListItem {
    private final Div acts = new Div();
    private final Runnable changed;

    PersonLine(
            GroupRow group,
            Belonging belonging,
            MemberRow person,
            Hosting hosting,
            Deputies deputies,
            Moments moments,
            Runnable changed) {
        this.changed = changed;
        addClassName("person");
        acts.addClassName("acts");
        var role = getTranslation(GroupFacts.word("groups.role.", belonging.role()));
        var since = getTranslation("groups.since", moments.date(belonging.since()));
        add(new Span(person.name() + Dot.BETWEEN + role + Dot.BETWEEN + since), acts);
        var host = group.role() == Role.HOST;
        if (host && belonging.role() == Role.DEPUTY)
            act("groups.withdrawDeputy", person, () -> deputies.withdraw(group.id(), person.id()));
        else if (host && belonging.role() != Role.HOST)
            act("groups.nameDeputy", person, () -> deputies.name(group.id(), person.id()));
        if (!belonging.role().leads() || host && belonging.role() == Role.DEPUTY)
            act("groups.remove", person, () -> hosting.remove(group.id(), person.id()));
    }

    private void act(String words, MemberRow person, Runnable act) {
        var button = new Button(getTranslation(words), click -> {
            act.run();
            changed.run();
        });
        button.setAriaLabel(getTranslation(words + "One", person.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(button);
    }
}
