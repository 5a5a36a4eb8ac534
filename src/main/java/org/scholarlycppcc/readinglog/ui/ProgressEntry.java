package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.readinglog.ProgressId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;

/** The one field in which a reader says how far a book is read, and the bar that shows it. */
class ProgressEntry extends Div {
    private final Span before = new Span();
    private final Span after = new Span();
    private final TextField field = new TextField();
    private final Button enter = new Button(getTranslation("readinglog.enter"));
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph said = new Paragraph();
    private final ReadingLog log;
    private final Consumer<ReadingRow> entered;
    private ReadingRow reading;
    private ProgressId entry = ProgressId.random();

    ProgressEntry(ReadingLog log, ReadingRow reading, String label, Consumer<ReadingRow> entered) {
        this.log = log;
        this.reading = reading;
        this.entered = entered;
        addClassName("progress");
        said.addClassNames("soft", "entered");
        said.getElement().setAttribute("role", "status");
        field.setAriaLabel(label);
        field.setAutoselect(true);
        // A second click means the same entry; only new words are a new one.
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient()) entry = ProgressId.random();
        });
        // The key is pressed before the browser calls the value changed.
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addKeyPressListener(Key.ENTER, key -> enter());
        enter.addClickListener(click -> enter());
        show();
        add(before, field, after, enter, bar, said);
    }

    void focus() {
        field.focus();
    }

    private void enter() {
        said.setText("");
        if (!Refusals.at(field, () -> reading = log.log(entry, reading.id(), field.getValue()))) return;
        show();
        said.setText(getTranslation("readinglog.entered"));
        entered.accept(reading);
    }

    private void show() {
        var unit = reading.unit().name().toLowerCase(Locale.ROOT);
        var total = reading.total();
        before.setText(getTranslation("readinglog.before." + unit));
        after.setText(getTranslation("readinglog.after." + unit));
        field.setValue(reading.reached() == 0 ? "" : String.valueOf(reading.reached()));
        field.setPlaceholder(total == null ? getTranslation("readinglog.hint." + unit) : "");
        said.setText(total == null ? getTranslation("readinglog.tellTotal") : "");
        bar.setVisible(total != null);
        if (total != null)
            bar.show(getTranslation("readinglog.outOf." + unit, reading.reached(), total), reading.reached(), total);
    }
}
