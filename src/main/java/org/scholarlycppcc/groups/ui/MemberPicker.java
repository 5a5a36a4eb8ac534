package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Seat;

/** A field in which a member in term is chosen by typing a part of the name. */
class MemberPicker extends ComboBox<Seat> {
    MemberPicker(String label, Roster roster, LocalDate today) {
        super(label);
        setItemLabelGenerator(Seat::name);
        setItems(query -> roster.inTermOn(today).stream()
                .filter(it -> it.name().contains(query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }
}
