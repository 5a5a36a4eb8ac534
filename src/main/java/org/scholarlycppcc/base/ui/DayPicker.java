package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day, typed or picked, in the reader's language; weeks begin on Monday. */
public class DayPicker extends DatePicker {
    public DayPicker(String label, @Nullable LocalDate day) {
        super(label, day);
        setManualValidation(true);
        setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE))
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel")));
    }

    // Sunday first, as the component wants it.
    private List<String> weekdays(TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(it -> DayOfWeek.SUNDAY.plus(it).getDisplayName(style, getLocale()))
                .toList();
    }
}
