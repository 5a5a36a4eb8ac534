package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Set;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;

/** A field in which one of some rooms is chosen; where there is but one, it is chosen already. */
class RoomPicker extends ComboBox<SectorRow> {
    RoomPicker(List<SectorRow> sectors, Set<SectorId> offered) {
        setLabel(getTranslation("copies.room"));
        setId("copies-room");
        setItemLabelGenerator(it -> getTranslation("rooms.of", it.name()));
        var rooms = sectors.stream().filter(it -> offered.contains(it.id())).toList();
        setItems(rooms);
        if (rooms.size() == 1) setValue(rooms.getFirst());
    }
}
