package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.scholarlycppcc.readinglog.ReadingRow;

/** Days as the log writes them. */
class Dates {
    private final DateTimeFormatter day;

    Dates(Locale language) {
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    }

    String of(LocalDate date) {
        return day.format(date);
    }

    String of(Instant moment, ZoneId zone) {
        return day.format(moment.atZone(zone));
    }

    /** Since when a book is read, or from when to when it was. */
    String of(ReadingRow reading, Component page) {
        var begun = reading.begun();
        var ended = reading.ended();
        if (begun == null) return page.getTranslation("readinglog.notBegun");
        if (ended == null) return page.getTranslation("readinglog.since", of(begun));
        return page.getTranslation("readinglog.fromTo", of(begun), of(ended));
    }
}
