package org.scholarlycppcc.rooms;

import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the rooms of the demo say, plainly invented. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.ROOMS)
class DemoRooms implements ApplicationRunner {
    private final RoomTexts texts;
    private final Sectors sectors;
    private final Index index;

    DemoRooms(RoomTexts texts, Sectors sectors, Index index) {
        this.texts = texts;
        this.sectors = sectors;
        this.index = index;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!texts.all().isEmpty()) return;
        for (var row : Content.rows("demo/rooms.csv")) {
            var sector = AsHouse.get(() -> sectors.find(row.get("sector"))).orElseThrow();
            texts.replace(sector.id(), new RoomText(row.get("place"), row.get("hours"), row.get("welcome"), 0));
            index.changed(Kind.ROOM, sector.id().value());
        }
    }
}
