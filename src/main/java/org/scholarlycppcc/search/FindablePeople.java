package org.scholarlycppcc.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberChanged;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The people of the roster; they live here because the roster cannot know of the index. */
@Component
class FindablePeople implements Findable {
    private final Roster roster;
    private final Sectors sectors;
    private final Index index;

    FindablePeople(Roster roster, Sectors sectors, Index index) {
        this.roster = roster;
        this.sectors = sectors;
        this.index = index;
    }

    // Inside the changing transaction, so that a change and its row in the outbox are kept together.
    @EventListener
    void on(MemberChanged change) {
        index.changed(Kind.PERSON, change.member().value());
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        var all = sectors.all().stream().collect(Collectors.toMap(SectorRow::id, it -> it));
        return roster.rows(ids.stream().map(MemberId::new).toList()).values().stream()
                .map(it -> document(it, all))
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return roster.idsAfter(last == null ? null : new MemberId(last), limit).stream()
                .map(MemberId::value)
                .toList();
    }

    private static Document document(MemberRow person, Map<SectorId, SectorRow> sectors) {
        var found = new Document(
                Kind.PERSON,
                person.id().value(),
                person.name(),
                List.of(),
                "",
                Objects.requireNonNullElse(person.sectorName(), ""),
                "people/" + person.id().value(),
                null,
                Set.of(Audience.SIGNED_IN));
        var sector = person.sector() == null ? null : sectors.get(person.sector());
        return sector == null ? found : found.in(Facet.SECTOR, sector.slug(), sector.name());
    }
}
