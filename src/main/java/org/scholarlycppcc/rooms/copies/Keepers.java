package org.scholarlycppcc.rooms.copies;

import java.util.Set;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.stereotype.Component;

/** Who looks after the copies of a room: its convenor, who sees who has one, and librarians and administrators, who do not. */
@Component
class Keepers {
    private final Appointments appointments;
    private final Sectors sectors;
    private final CurrentMember member;

    Keepers(Appointments appointments, Sectors sectors, CurrentMember member) {
        this.appointments = appointments;
        this.sectors = sectors;
        this.member = member;
    }

    /** Whether the signed-in person is the convenor of the room today. */
    boolean convenes(SectorId room) {
        return appointments.convenes(member.id(), room);
    }

    /** Whether the signed-in person looks after the copies of every room. */
    boolean everywhere() {
        return member.is(Roles.LIBRARIAN) || member.is(Roles.ADMIN);
    }

    /** Refuses whoever does not look after the copies of a room that there is. */
    void mustKeep(SectorId room) {
        if (!everywhere() && !convenes(room)) throw new Refusal("copies.notYours");
    }

    /** The slug of a room whose copies the signed-in person looks after; every other one, and one that never was, is refused. */
    String kept(SectorId room) {
        mustKeep(room);
        return sectors.all().stream()
                .filter(it -> it.id().equals(room))
                .map(SectorRow::slug)
                .findAny()
                .orElseThrow(() -> new Refusal("copies.notYours"));
    }

    /** The rooms of which the signed-in person is the convenor today. */
    Set<SectorId> convened() {
        return appointments.convenedBy(member.id());
    }

    /** The rooms whose copies the signed-in person looks after. */
    Set<SectorId> rooms() {
        return everywhere() ? sectors.all().stream().map(SectorRow::id).collect(Collectors.toSet()) : convened();
    }
}
