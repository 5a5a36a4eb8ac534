package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.notices.NoticeChoices;
import org.scholarlycppcc.notices.QuietHours;

/** The hours in which no letter comes. */
class QuietForm extends Section {
    private static final QuietHours PROPOSED = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    private final NoticeChoices choices;
    private final Checkbox quiet;
    private final Select<LocalTime> begins;
    private final Select<LocalTime> ends;

    QuietForm(NoticeChoices choices) {
        this.choices = choices;
        var kept = choices.quietHours();
        quiet = new Checkbox(getTranslation("notices.quiet"), kept.isPresent());
        begins = hour("notices.quietFrom", kept.orElse(PROPOSED).begins());
        ends = hour("notices.quietTo", kept.orElse(PROPOSED).ends());
        begins.setEnabled(kept.isPresent());
        ends.setEnabled(kept.isPresent());
        quiet.addValueChangeListener(change -> keep());
        begins.addValueChangeListener(change -> keep());
        ends.addValueChangeListener(change -> keep());
        var how = new Paragraph(getTranslation("notices.quietHow"));
        how.addClassName("soft");
        var hours = new Div(quiet, begins, ends);
        hours.addClassName("inline");
        add(new H2(getTranslation("notices.quietHours")), how, hours);
        addClassName("leaf");
    }

    private Select<LocalTime> hour(String label, LocalTime value) {
        var hour = new Select<LocalTime>();
        hour.setLabel(getTranslation(label));
        hour.setItems(IntStream.range(0, 24).mapToObj(it -> LocalTime.of(it, 0)).toList());
        hour.setValue(value);
        return hour;
    }

    private void keep() {
        begins.setEnabled(quiet.getValue());
        ends.setEnabled(quiet.getValue());
        var hours = quiet.getValue() ? new QuietHours(begins.getValue(), ends.getValue()) : null;
        if (Refusals.at(ends, () -> choices.keepQuiet(hours))) Notification.show(getTranslation("notices.kept"));
    }
}
