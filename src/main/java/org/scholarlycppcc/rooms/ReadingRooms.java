package org.scholarlycppcc.rooms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading rooms (悦读书屋), one for each sector. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadingRooms {
    private final RoomTexts texts;
    private final Sectors sectors;
    private final Roster roster;
    private final Convenors convenors;
    private final CurrentMember member;
    private final Index index;

    ReadingRooms(
            RoomTexts texts, Sectors sectors, Roster roster, Convenors convenors, CurrentMember member, Index index) {
        this.texts = texts;
        this.sectors = sectors;
        this.roster = roster;
        this.convenors = convenors;
        this.member = member;
        this.index = index;
    }

    /** All rooms in the customary order of sectors, the signed-in member's own first. */
    public List<RoomRow> all() {
        var known = texts.all();
        var offices = convenors.all();
        var people = roster.rows(
                Stream.concat(Stream.of(member.id()), offices.values().stream()).collect(Collectors.toSet()));
        return sectors.all().stream()
                .map(it -> {
                    var text = known.getOrDefault(it.id(), RoomTexts.NOTHING);
                    return new RoomRow(
                            it, text.place(), text.hours(), name(people, offices.get(it.id())), home(people, it));
                })
                .sorted(Comparator.comparing(it -> !it.mine()))
                .toList();
    }

    private boolean home(Map<MemberId, MemberRow> people, SectorRow sector) {
        var me = people.get(member.id());
        return me != null && sector.id().equals(me.sector());
    }

    private static @Nullable String name(Map<MemberId, MemberRow> people, @Nullable MemberId convenor) {
        var row = convenor == null ? null : people.get(convenor);
        return row == null ? null : row.name();
    }

    /** The room at an address; a sector whose room nobody has furnished yet has one all the same. */
    public Optional<Room> find(String slug) {
        return sectors.find(slug).map(this::room);
    }

    /**
     * Changes what a room says; only its convenor and the administrator may.
     *
     * @param typed its version is the one the change was made from
     */
    @Transactional
    public Furnished furnish(SectorId sector, RoomText typed) {
        keep(sector);
        var text = new RoomText(
                Text.line(typed.place(), RoomText.LINE),
                Text.line(typed.hours(), RoomText.LINE),
                Text.lines(typed.welcome(), RoomText.LINES),
                typed.version());
        if (!texts.replace(sector, text)) return new Furnished.Elsewhere(texts.of(sector));
        index.changed(Kind.ROOM, sector.value());
        return new Furnished.Kept(texts.of(sector));
    }

    /** Refuses whoever may not keep the room; an unknown sector is refused alike. */
    void keep(SectorId sector) {
        var known = sectors.all().stream().anyMatch(it -> it.id().equals(sector));
        if (!known || !convenors.admit(convenors.of(sector))) throw new Refusal("rooms.notYours");
    }

    private Room room(SectorRow sector) {
        var convenor = convenors.of(sector.id());
        return new Room(
                sector, texts.of(sector.id()), convenor.flatMap(roster::find).orElse(null), convenors.admit(convenor));
    }
}
