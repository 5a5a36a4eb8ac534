package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.participation.OfflineBook;
import org.scholarlycppcc.participation.OfflineId;
import org.scholarlycppcc.participation.Period;

/** Where staff write down who was at an occasion; what was typed stays until it is kept. */
class OfflineForm extends Section {
    private final OfflineBook book;
    private final LocalDate today;
    private final Runnable recorded;
    private final Input heldOn = new Input();
    private final TextField occasion = new TextField();
    private final MultiSelectComboBox<MemberRow> people = new MultiSelectComboBox<>();
    private final Paragraph refused = new Paragraph();
    private OfflineId next = OfflineId.random();

    OfflineForm(OfflineBook book, LocalDate today, Runnable recorded) {
        this.book = book;
        this.today = today;
        this.recorded = recorded;
        addClassNames("leaf", "offline-form");
        getElement().setAttribute("aria-label", getTranslation("participation.offline.record"));
        heldOn.setType("date");
        heldOn.setId("held-on");
        heldOn.setValue(today.toString());
        heldOn.getElement().setAttribute("max", today.toString());
        occasion.setLabel(getTranslation("participation.offline.occasion"));
        occasion.setHelperText(getTranslation("participation.offline.occasionHint"));
        occasion.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        occasion.setId("occasion");
        heldOn.addValueChangeListener(change -> people.getLazyDataView().refreshAll());
        people.setLabel(getTranslation("participation.offline.people"));
        people.setHelperText(getTranslation("participation.offline.peopleHint"));
        people.setId("people");
        people.setItemLabelGenerator(OfflineForm::label);
        people.setSelectedItemsOnTop(true);
        people.setItems(query -> {
            var typed = query.getFilter().orElse("");
            return candidates(typed, query.getOffset(), query.getLimit());
        });
        refused.addClassName("refused");
        refused.setId("refused");
        refused.getElement().setAttribute("role", "alert");
        add(day(), occasion, people, refused, record());
    }

    private Stream<MemberRow> candidates(String typed, int offset, int limit) {
        return book.candidates(day(heldOn.getValue()), typed, offset, limit).stream();
    }

    // While the date is being typed it may not be one; the roster of today is then as good as any.
    private LocalDate day(String typed) {
        try {
            return Period.day(typed);
        } catch (Refusal unreadable) {
            return today;
        }
    }

    private Div day() {
        var label = new NativeLabel(getTranslation("participation.offline.day"));
        label.setFor(heldOn);
        var day = new Div(label, heldOn);
        day.addClassName("native-field");
        return day;
    }

    private Button record() {
        var record = new Button(getTranslation("participation.offline.record"), click -> keep());
        record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        record.setId("record");
        record.setDisableOnClick(true);
        record.addClickListener(click -> record.setEnabled(true));
        return record;
    }

    private void keep() {
        refused.setText("");
        try {
            var ids = people.getValue().stream().map(MemberRow::id).toList();
            book.record(next, Period.day(heldOn.getValue()), occasion.getValue(), ids);
        } catch (Refusal refusal) {
            refused.setText(getTranslation(refusal.reason(), refusal.details()));
            return;
        }
        next = OfflineId.random();
        Notification.show(getTranslation(
                "participation.offline.recorded", people.getValue().size()));
        occasion.clear();
        people.clear();
        recorded.run();
    }

    private static String label(MemberRow member) {
        return member.sectorName() == null ? member.name() : member.name() + Dot.BETWEEN + member.sectorName();
    }
}
