package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.DayPicker;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.members.Appointing;
import org.scholarlycppcc.members.AppointmentRow;

/** One appointment on the administrator's sheet; one that goes on can be given a last day. */
class AppointmentEntry extends ListItem {
    AppointmentEntry(AppointmentRow held, Appointing appointing, LocalDate today, Runnable again) {
        var words = getTranslation(
                "members.kind." + held.kind() + ".of",
                Objects.requireNonNullElse(held.sectorName(), ""),
                Objects.requireNonNullElse(held.committee(), ""));
        add(new Span(words + Dot.BETWEEN + Term.words(this, held.begins(), held.ends())));
        if (held.ends() == null || held.ends().isAfter(today)) add(ending(held, appointing, today, again));
    }

    private Div ending(AppointmentRow held, Appointing appointing, LocalDate today, Runnable again) {
        var last = new DayPicker(getTranslation("members.lastDay"), today);
        var end = new Button(getTranslation("members.endAppointment"), click -> {
            if (Refusals.at(last, () -> {
                if (last.getValue() == null) throw new Refusal("members.dayMissing");
                appointing.end(held.id(), last.getValue());
            })) again.run();
        });
        return Seats.row(last, end);
    }
}
