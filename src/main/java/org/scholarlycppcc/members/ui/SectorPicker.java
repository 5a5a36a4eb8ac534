package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.scholarlycppcc.members.SectorRow;

/** One of the sectors. */
class SectorPicker extends ComboBox<SectorRow> {
    SectorPicker(List<SectorRow> sectors) {
        setLabel(getTranslation("members.sector"));
        setItems(sectors);
        setItemLabelGenerator(SectorRow::name);
        setManualValidation(true);
    }
}
