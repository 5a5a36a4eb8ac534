package org.scholarlycppcc.rooms;

import java.util.Map;
import java.util.stream.Collectors;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rooms say, as stored; a room that says nothing yet may have no row. */
@Component
class RoomTexts {
    static final RoomText NOTHING = new RoomText("", "", "", 0);

    private static final RowMapper<Stored> STORED = new SimplePropertyRowMapper<>(Stored.class);

    private final JdbcClient sql;

    RoomTexts(JdbcClient sql) {
        this.sql = sql;
    }

    RoomText of(SectorId sector) {
        return sql.sql("select sector, place, hours, welcome, version from reading_room where sector = :sector")
                .param("sector", sector.value())
                .query(STORED)
                .optional()
                .map(Stored::text)
                .orElse(NOTHING);
    }

    Map<SectorId, RoomText> all() {
        return sql.sql("select sector, place, hours, welcome, version from reading_room").query(STORED).list().stream()
                .collect(Collectors.toMap(Stored::sector, Stored::text));
    }

    /** Opens an empty room for a sector that has none; says whether it had none. */
    boolean open(SectorId sector) {
        return sql.sql("""
                        insert into reading_room (sector, version, place, hours, welcome)
                        select cast(:sector as uuid), 0, '', '', ''
                        where not exists (select 1 from reading_room where sector = :sector)
                        """).param("sector", sector.value()).update() > 0;
    }

    /** Says something new, unless the room says something else by now than the version it was made from. */
    boolean replace(SectorId sector, RoomText text) {
        open(sector);
        return sql.sql("""
                        update reading_room set place = :place, hours = :hours, welcome = :welcome, version = version + 1
                        where sector = :sector and version = :version
                        """)
                        .param("sector", sector.value())
                        .param("place", text.place())
                        .param("hours", text.hours())
                        .param("welcome", text.welcome())
                        .param("version", text.version())
                        .update()
                > 0;
    }

    private record Stored(SectorId sector, String place, String hours, String welcome, int version) {
        RoomText text() {
            return new RoomText(place, hours, welcome, version);
        }
    }
}
