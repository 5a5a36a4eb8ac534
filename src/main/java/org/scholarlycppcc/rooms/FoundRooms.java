package org.scholarlycppcc.rooms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rooms, with their welcome and notices, as everyone signed in may find them. */
@Component
class FoundRooms implements Findable {
    private final RoomTexts texts;
    private final Sectors sectors;
    private final JdbcClient sql;

    FoundRooms(RoomTexts texts, Sectors sectors, JdbcClient sql) {
        this.texts = texts;
        this.sectors = sectors;
        this.sql = sql;
    }

    @Override
    public Kind kind() {
        return Kind.ROOM;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var said = texts.all();
        var notices = notices(ids);
        return AsHouse.get(sectors::all).stream()
                .filter(it -> ids.contains(it.id().value()))
                .map(it ->
                        document(it, said.getOrDefault(it.id(), RoomTexts.NOTHING), notices.getOrDefault(it.id(), "")))
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return sql.sql("select sector from reading_room where sector > :last order by sector limit :limit")
                .param("last", last == null ? new UUID(0, 0) : last)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Document document(SectorRow sector, RoomText text, String notices) {
        return new Document(
                        Kind.ROOM,
                        sector.id().value(),
                        RoomName.of(sector.name()),
                        List.of(),
                        "%s\n%s\n%s\n%s"
                                .formatted(text.place(), text.hours(), Markdown.plain(text.welcome()), notices)
                                .strip(),
                        "",
                        "rooms/" + sector.slug(),
                        null,
                        Set.of(Audience.SIGNED_IN))
                .in(Facet.SECTOR, sector.slug(), sector.name());
    }

    private Map<SectorId, String> notices(Collection<UUID> sectors) {
        return sql
                .sql("select sector, text from room_notice where sector in (:sectors) order by number desc")
                .param("sectors", sectors)
                .query(new SimplePropertyRowMapper<>(Notice.class))
                .list()
                .stream()
                .collect(groupingBy(Notice::sector, mapping(it -> Markdown.plain(it.text()), joining("\n"))));
    }

    private record Notice(SectorId sector, String text) {}
}
