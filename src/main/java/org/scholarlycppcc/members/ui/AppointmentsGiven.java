package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.DayPicker;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.members.Appointing;
import org.scholarlycppcc.members.AppointmentKind;
import org.scholarlycppcc.members.PersonSheet;
import org.scholarlycppcc.members.SectorRow;

/** The appointments of a person in time, and the next one. */
class AppointmentsGiven extends Section {
    private final Appointing appointing;
    private final PersonSheet person;
    private final Runnable again;
    private final ComboBox<AppointmentKind> kind = new ComboBox<>(getTranslation("members.kind"));
    private final SectorPicker sector;
    private final TextField committee = new TextField(getTranslation("members.committee"));
    private final DayPicker begins;
    private final DayPicker ends;

    AppointmentsGiven(
            PersonSheet person, Appointing appointing, List<SectorRow> sectors, LocalDate today, Runnable again) {
        this.appointing = appointing;
        this.person = person;
        this.again = again;
        sector = new SectorPicker(sectors);
        begins = new DayPicker(getTranslation("members.begins"), today);
        ends = new DayPicker(getTranslation("members.lastDayIfAny"), null);
        addClassName("leaf");
        setId("appointments");
        add(new H2(getTranslation("members.appointments")), held(today), form());
    }

    private OrderedList held(LocalDate today) {
        var list = new OrderedList();
        list.addClassName("rows");
        list.setVisible(!person.appointments().isEmpty());
        person.appointments().forEach(it -> list.add(new AppointmentEntry(it, appointing, today, again)));
        return list;
    }

    private Div form() {
        kind.setItems(AppointmentKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("members.kind." + it));
        kind.setManualValidation(true);
        kind.addValueChangeListener(it -> offer());
        committee.setMaxLength(100);
        committee.setManualValidation(true);
        var appoint = new Button(getTranslation("members.appoint"), click -> appoint());
        appoint.setId("appoint");
        offer();
        return Seats.row(kind, sector, committee, begins, ends, appoint);
    }

    private void offer() {
        var chosen = kind.getValue();
        sector.setVisible(chosen != null && chosen.ofSector());
        committee.setVisible(chosen == AppointmentKind.SPECIAL_COMMITTEE);
    }

    private void appoint() {
        if (Refusals.at(kind, () -> {
            if (kind.getValue() == null) throw new Refusal("members.kindMissing");
            if (begins.getValue() == null) throw new Refusal("members.dayMissing");
            appointing.appoint(
                    person.id(),
                    kind.getValue(),
                    sector.getValue() == null ? null : sector.getValue().id(),
                    committee.getValue(),
                    begins.getValue(),
                    ends.getValue());
        })) again.run();
    }
}
