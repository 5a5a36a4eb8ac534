package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.members.Enrolling;
import org.scholarlycppcc.members.PersonSheet;

/** Gives and takes roles. */
class RolesGiven extends Section {
    RolesGiven(PersonSheet person, Enrolling enrolling, Runnable again) {
        addClassName("leaf");
        setId("roles-given");
        var boxes = new RoleBoxes(person.roles());
        boxes.setHelperText(getTranslation("members.rolesHint"));
        var keep = new Button(getTranslation("members.grant"), click -> {
            if (!Refusals.at(boxes, () -> enrolling.grant(person.id(), boxes.getValue()))) return;
            Notification.show(getTranslation("members.kept", person.name()));
            again.run();
        });
        keep.setId("grant");
        add(new H2(getTranslation("members.roles")), boxes, keep);
    }
}
