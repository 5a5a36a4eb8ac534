package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.scholarlycppcc.participation.Period;

/** Days, weeks and periods as this module writes them. */
final class Dates {
    private Dates() {}

    /** A day with its year. */
    static String day(Component reader, LocalDate day) {
        return written(reader, "participation.date.day", day);
    }

    /** A week by its first and last day. */
    static String week(Component reader, LocalDate monday) {
        return written(reader, "participation.date.short", monday) + "—"
                + written(reader, "participation.date.short", Period.sunday(monday));
    }

    static String period(Component reader, Period period) {
        return reader.getTranslation(
                "participation.date.period",
                day(reader, period.from()),
                day(reader, period.to()),
                period.weeks().size());
    }

    private static String written(Component reader, String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        reader.getTranslation(pattern), UI.getCurrent().getLocale())
                .format(day);
    }
}
