package org.scholarlycppcc.readinglog.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.readinglog.ReadingRow;

/** Days as the log writes them, in the language of the current page. */
record Dates(Clock clock) {
    String of(LocalDate date) {
        return new Moments(clock, UI.getCurrentOrThrow().getLocale()).date(date);
    }

    /** Since when a book is read, or from when to when it was. */
    String of(ReadingRow reading) {
        var begun = reading.begun();
        var ended = reading.ended();
        if (begun == null) return translate("readinglog.notBegun");
        if (ended == null) return translate("readinglog.since", of(begun));
        return translate("readinglog.fromTo", of(begun), of(ended));
    }
}
