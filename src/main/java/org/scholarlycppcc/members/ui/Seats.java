package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.DayPicker;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.members.PersonSheet;
import org.scholarlycppcc.members.SeatRow;
import org.scholarlycppcc.members.Seating;
import org.scholarlycppcc.members.SectorRow;

/** The sectors of a person in time, and the move to another. */
class Seats extends Section {
    private final Seating seating;
    private final PersonSheet person;
    private final Runnable again;

    Seats(PersonSheet person, Seating seating, List<SectorRow> sectors, LocalDate today, Runnable again) {
        this.seating = seating;
        this.person = person;
        this.again = again;
        addClassName("leaf");
        setId("seats");
        add(new H2(getTranslation("members.sector")), history(person.seats()), moving(sectors, today));
        if (person.seats().stream().anyMatch(it -> it.ends() == null)) add(leaving(today));
    }

    private Component history(List<SeatRow> seats) {
        if (seats.isEmpty()) return new Paragraph(getTranslation("members.noSector"));
        var list = new OrderedList();
        list.addClassName("rows");
        seats.forEach(
                it -> list.add(new ListItem(it.sectorName() + Dot.BETWEEN + Term.words(this, it.begins(), it.ends()))));
        return list;
    }

    private Div moving(List<SectorRow> sectors, LocalDate today) {
        var sector = new SectorPicker(sectors);
        var begins = new DayPicker(getTranslation("members.begins"), today);
        var move = new Button(getTranslation("members.move"), click -> {
            if (Refusals.at(sector, () -> {
                if (sector.getValue() == null) throw new Refusal("members.sectorMissing");
                if (begins.getValue() == null) throw new Refusal("members.dayMissing");
                seating.move(person.id(), sector.getValue().id(), begins.getValue());
            })) again.run();
        });
        move.setId("move");
        return row(sector, begins, move);
    }

    private Div leaving(LocalDate today) {
        var last = new DayPicker(getTranslation("members.lastDay"), today);
        var leave = new Button(getTranslation("members.leave"), click -> {
            if (Refusals.at(last, () -> {
                if (last.getValue() == null) throw new Refusal("members.dayMissing");
                seating.leave(person.id(), last.getValue());
            })) again.run();
        });
        leave.setId("leave");
        return row(last, leave);
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("inline");
        return row;
    }
}
