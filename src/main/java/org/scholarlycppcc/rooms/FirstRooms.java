package org.scholarlycppcc.rooms;

import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a room for each sector that has none, empty until its convenor furnishes it. */
@Component
@Order(Beginnings.ROOMS + 1)
class FirstRooms implements ApplicationRunner {
    private final RoomTexts texts;
    private final Sectors sectors;
    private final Index index;

    FirstRooms(RoomTexts texts, Sectors sectors, Index index) {
        this.texts = texts;
        this.sectors = sectors;
        this.index = index;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        for (var sector : AsHouse.get(sectors::all)) {
            if (texts.open(sector.id())) index.changed(Kind.ROOM, sector.id().value());
        }
    }
}
