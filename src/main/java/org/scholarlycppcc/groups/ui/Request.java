package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.groups.Hosting;
import org.scholarlycppcc.groups.Hosting.Asking;
import org.scholarlycppcc.members.MemberRow;

/** Somebody who asks to be let in, to be admitted or declined with a reason. */
class Request extends ListItem {
    Request(Asking asking, MemberRow person, Hosting hosting, Moments moments, Runnable decided) {
        addClassName("request");
        var name = new Span(person.name());
        name.addClassName("who");
        var facts = new Span(String.join(
                Dot.BETWEEN, person.sectorName() == null ? "" : person.sectorName(), moments.told(asking.asked())));
        facts.addClassName("soft");
        var sentence = new Paragraph(asking.sentence());
        sentence.addClassName("serif");
        var problem = new Problem();
        var admit = new Button(getTranslation("groups.admit"), click -> {
            if (problem.none(() -> hosting.admit(asking.id()))) decided.run();
        });
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        admit.setAriaLabel(getTranslation("groups.admitOne", person.name()));
        var reason = new TextField(getTranslation("groups.reason"));
        reason.setHelperText(getTranslation("groups.reasonHint"));
        var decline = new Button(getTranslation("groups.decline"), click -> {
            if (Refusals.at(reason, () -> hosting.decline(asking.id(), reason.getValue()))) decided.run();
        });
        decline.setAriaLabel(getTranslation("groups.declineOne", person.name()));
        var acts = new Div(admit, reason, decline);
        acts.addClassName("one-line-form");
        add(name, facts, sentence, problem, acts);
    }
}
