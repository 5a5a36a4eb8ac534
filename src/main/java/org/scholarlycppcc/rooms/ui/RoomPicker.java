package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.rooms.copies.Holdings;

/** A field in which one of the rooms is chosen whose copies one looks after; where there is but one, it is chosen already. */
class RoomPicker extends ComboBox<SectorRow> {
    private final Sectors sectors;
    private final Holdings holdings;

    RoomPicker(Sectors sectors, Holdings holdings) {
        this.sectors = sectors;
        this.holdings = holdings;
        setLabel(getTranslation("copies.room"));
        setId("copies-room");
        setItemLabelGenerator(it -> getTranslation("rooms.of", it.name()));
    }

    /** Asks which rooms there are. */
    void fill() {
        var kept = holdings.kept();
        var rooms = sectors.all().stream().filter(it -> kept.contains(it.id())).toList();
        setItems(rooms);
        if (rooms.size() == 1) setValue(rooms.getFirst());
    }
}
