package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.scholarlycppcc.base.Moments;

/** Says moments and lines in the language of whoever reads them. */
record Telling(Clock clock) {
    String words(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    /** A line of small print. */
    Paragraph line(String key, Object... values) {
        var line = new Paragraph(words(key, values));
        line.addClassName("soft");
        return line;
    }

    String moment(Instant moment) {
        return moments().told(moment);
    }

    String time(Instant moment) {
        return moments().time(moment);
    }

    String day(LocalDate day) {
        return moments().date(day);
    }

    boolean past(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private Moments moments() {
        return new Moments(clock, UI.getCurrent().getLocale());
    }
}
