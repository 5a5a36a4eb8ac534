package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.scholarlycppcc.members.AppointmentRow;

/** The appointments somebody holds, one line each; takes no room when there is none. */
class AppointmentList extends UnorderedList {
    AppointmentList(List<AppointmentRow> appointments) {
        addClassName("appointments");
        setVisible(!appointments.isEmpty());
        appointments.forEach(it -> add(new ListItem(words(it))));
    }

    private String words(AppointmentRow it) {
        return getTranslation(
                "members.kind." + it.kind() + ".of",
                Objects.requireNonNullElse(it.sectorName(), ""),
                Objects.requireNonNullElse(it.committee(), ""));
    }
}
