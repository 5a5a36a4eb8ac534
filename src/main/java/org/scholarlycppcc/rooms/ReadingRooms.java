package org.scholarlycppcc.rooms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.Appointments;
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
    private final Appointments appointments;
    private final CurrentMember member;
    private final Index index;

    ReadingRooms(
            RoomTexts texts,
            Sectors sectors,
            Roster roster,
            Appointments appointments,
            CurrentMember member,
            Index index) {
        this.texts = texts;
        this.sectors = sectors;
        this.roster = roster;
        this.appointments = appointments;
        this.member = member;
        this.index = index;
    }

    /** All rooms in the customary order of sectors, the signed-in member's own first. */
    public List<RoomRow> all() {
        var known = texts.all();
        var offices = appointments.convenors();
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

    /** What the room of the signed-in member's sector is called and says; empty for those who sit in none. */
    public Optional<RoomRow> home() {
        return sectors.of(member.id()).map(it -> {
            var text = texts.of(it.id());
            return new RoomRow(it, text.place(), text.hours(), null, true);
        });
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
        if (!known || !keeper(appointments.convenor(sector))) throw new Refusal("rooms.notYours");
    }

    // The convenor of today may, and the administrator; nobody else, whatever their role.
    private boolean keeper(Optional<MemberRow> convenor) {
        return convenor.map(MemberRow::id).filter(member.id()::equals).isPresent() || member.is(Roles.ADMIN);
    }

    private Room room(SectorRow sector) {
        var convenor = appointments.convenor(sector.id());
        return new Room(sector, texts.of(sector.id()), convenor.orElse(null), keeper(convenor));
    }
}
