package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.DayPicker;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.DaysOff;
import org.scholarlycppcc.groups.Pace;

/** The fields in which a host says when the weeks begin and which days are off, and what comes of it. */
class PaceForm extends Div {
    private static final int WEEK = 7;

    private final DayPicker start = new DayPicker(getTranslation("groups.start"), null);
    private final IntegerField interval = new IntegerField(getTranslation("groups.interval"));
    private final DayPicker offFrom = new DayPicker(getTranslation("groups.offFrom"), null);
    private final DayPicker offTo = new DayPicker(getTranslation("groups.offTo"), null);
    private final UnorderedList offList = new UnorderedList();
    private final OrderedList preview = new OrderedList();
    private final Problem problem = new Problem();
    private final List<DaysOff> off = new ArrayList<>();
    private final Supplier<List<String>> titles;
    private final Moments moments;

    /** Says of weeks with these titles when they begin; asks for the titles anew each time. */
    PaceForm(LocalDate first, Supplier<List<String>> titles, Moments moments) {
        this.titles = titles;
        this.moments = moments;
        start.setId("start");
        start.setValue(first);
        interval.setId("interval");
        interval.setValue(WEEK);
        interval.setMin(1);
        interval.setMax(Pace.SLOWEST);
        interval.setHelperText(getTranslation("groups.intervalHint"));
        start.addValueChangeListener(it -> show());
        interval.addValueChangeListener(it -> show());
        for (var picker : List.of(start, offFrom, offTo)) picker.setLocale(getLocale());
        offFrom.setId("off-from");
        offTo.setId("off-to");
        offTo.setHelperText(getTranslation("groups.offToHint"));
        var add = new Button(getTranslation("groups.addOff"), click -> addOff());
        add.setId("add-off");
        offList.addClassNames("rows", "days-off");
        preview.addClassName("preview");
        preview.setId("week-days");
        add(columns(start, interval), columns(offFrom, offTo), add, offList, problem, preview);
        show();
    }

    Pace pace() {
        return new Pace(
                Objects.requireNonNullElse(start.getValue(), LocalDate.now(moments.clock())),
                Objects.requireNonNullElse(interval.getValue(), 0),
                List.copyOf(off));
    }

    private void addOff() {
        var from = offFrom.getValue();
        if (from == null) return;
        off.add(new DaysOff(from, Objects.requireNonNullElse(offTo.getValue(), from)));
        // What does not fit is said at once and not kept.
        if (!problem.none(() -> pace().firstDays(titles.get().size()))) {
            off.removeLast();
            return;
        }
        offFrom.clear();
        offTo.clear();
        show();
    }

    /** Shows the days again, when there are other weeks or titles. */
    final void show() {
        offList.removeAll();
        off.forEach(it -> offList.add(line(it)));
        problem.none(() -> {
            var weeks = titles.get();
            var firstDays = pace().firstDays(weeks.size());
            preview.removeAll();
            for (int week = 0; week < weeks.size(); week++) {
                var day = new Span(moments.date(firstDays.get(week)));
                day.addClassName("date");
                preview.add(new ListItem(day, new Span(weeks.get(week))));
            }
        });
    }

    private ListItem line(DaysOff days) {
        var words = getTranslation("groups.offDays", moments.date(days.first()), moments.date(days.last()));
        var remove = new Button(getTranslation("groups.removeOff"), click -> {
            off.remove(days);
            show();
        });
        remove.setAriaLabel(getTranslation("groups.removeOffOf", words));
        var line = new ListItem(new Span(words), remove);
        line.addClassName("person");
        return line;
    }

    private static Div columns(Component... fields) {
        var columns = new Div(fields);
        columns.addClassNames("form", "two-columns");
        return columns;
    }
}
