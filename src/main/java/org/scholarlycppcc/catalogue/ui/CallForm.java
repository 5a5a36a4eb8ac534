package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.DayPicker;
import org.scholarlycppcc.catalogue.CallId;
import org.scholarlycppcc.catalogue.Calling;
import org.scholarlycppcc.catalogue.DraftRow;
import org.scholarlycppcc.members.SectorRow;

/** Where a librarian opens a call for titles. */
class CallForm extends Section {
    private final TextField title = new TextField(getTranslation("catalogue.callTitle"));
    private final TextArea words = new TextArea(getTranslation("catalogue.callWords"));
    private final Select<SectorRow> sector = new Select<>();
    private final Select<DraftRow> list = new Select<>();
    private final DayPicker deadline;
    private final Repairs repairs = new Repairs();
    private final Button open = new Button(getTranslation("catalogue.openCall"));
    private CallId id = CallId.random();
    private Runnable opened = () -> {};

    CallForm(Calling calling, List<SectorRow> sectors, List<DraftRow> lists, LocalDate today) {
        addClassName("leaf");
        title.setId("call-title");
        title.setMaxLength(100);
        title.setRequiredIndicatorVisible(true);
        words.setId("call-words");
        words.setMaxLength(1000);
        sector.setId("call-sector");
        sector.setLabel(getTranslation("catalogue.callSector"));
        sector.setItems(sectors);
        sector.setItemLabelGenerator(it -> it == null ? getTranslation("catalogue.everySector") : it.name());
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(getTranslation("catalogue.everySector"));
        list.setId("call-list");
        list.setLabel(getTranslation("catalogue.callList"));
        list.setItems(lists);
        list.setItemLabelGenerator(DraftRow::title);
        deadline = new DayPicker(getTranslation("catalogue.callDeadline"), today.plusMonths(1));
        deadline.setId("call-deadline");
        repairs.at(title, "catalogue.noCallTitle")
                .at(list, "catalogue.noCallList", "catalogue.listGone")
                .at(deadline, "catalogue.deadlinePast");
        open.setId("call-open");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(click -> {
            if (repairs.done(() -> open(calling))) again();
            open.setEnabled(true);
        });
        var fields = new Div(title, words, sector, list, deadline);
        fields.addClassName("fields");
        add(new H2(getTranslation("catalogue.newCall")), fields, repairs, open);
    }

    /** Tells when one was opened. */
    void whenOpened(Runnable told) {
        opened = told;
    }

    private void again() {
        id = CallId.random();
        title.clear();
        words.clear();
        opened.run();
    }

    private void open(Calling calling) {
        if (list.getValue() == null) throw new Refusal("catalogue.noCallList");
        calling.open(
                id,
                title.getValue(),
                words.getValue(),
                sector.getValue() == null ? null : sector.getValue().id(),
                list.getValue().id(),
                deadline.getValue());
    }
}
