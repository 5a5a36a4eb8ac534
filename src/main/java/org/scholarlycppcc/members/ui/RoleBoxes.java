package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.scholarlycppcc.members.Enrolling;

/** The roles a person may hold, to be ticked in any combination. */
class RoleBoxes extends CheckboxGroup<String> {
    RoleBoxes(Set<String> held) {
        setId("roles");
        setAriaLabel(getTranslation("members.roles"));
        setItems(Enrolling.ROLES);
        setItemLabelGenerator(it -> getTranslation("members.role." + it));
        setManualValidation(true);
        setValue(held);
    }
}
