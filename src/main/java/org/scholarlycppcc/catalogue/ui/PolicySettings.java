package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.SettingsPanel;
import org.scholarlycppcc.catalogue.PublishingPolicy;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.springframework.core.annotation.Order;

/** Whether lists are published at once or reviewed first. */
@org.springframework.stereotype.Component
@Order(1)
class PolicySettings implements SettingsPanel {
    private final PublishingPolicy policy;
    private final Roster roster;
    private final Clock clock;

    PolicySettings(PublishingPolicy policy, Roster roster, Clock clock) {
        this.policy = policy;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public Component settings() {
        var first = new RadioButtonGroup<Boolean>();
        first.setId("publishing-policy");
        first.setLabel(first.getTranslation("catalogue.policy"));
        first.setItems(false, true);
        first.setItemLabelGenerator(
                it -> first.getTranslation(it ? "catalogue.policy.review" : "catalogue.policy.atOnce"));
        first.setHelperText(first.getTranslation("catalogue.policyHint"));
        first.setValue(policy.chosen().map(PublishingPolicy.Chosen::reviewFirst).orElse(false));
        var told = new Paragraph(told(first));
        told.setId("policy-chosen");
        told.addClassName("soft");
        told.getElement().setAttribute("role", "status");
        first.addValueChangeListener(it -> {
            policy.choose(it.getValue());
            told.setText(told(first));
        });
        var section = new Section(new H2(first.getTranslation("catalogue.lists")), first, told);
        section.addClassNames("leaf", "setting");
        return section;
    }

    private String told(Component place) {
        return policy.chosen()
                .map(it -> place.getTranslation(
                        "catalogue.policyChosen",
                        roster.find(it.changedBy())
                                .map(MemberRow::name)
                                .orElseGet(() -> place.getTranslation("catalogue.somebody")),
                        new Moments(clock, UI.getCurrent().getLocale()).told(it.changed())))
                .orElseGet(() -> place.getTranslation("catalogue.policyNever"));
    }
}
