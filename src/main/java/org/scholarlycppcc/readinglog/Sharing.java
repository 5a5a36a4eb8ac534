package org.scholarlycppcc.readinglog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.MyGroup;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Circles;
import org.springframework.stereotype.Component;

/** The circles in which notes are shared: reading groups, and sectors with their rooms. */
@Component
class Sharing implements Circles {
    private final Groups groups;
    private final Roster roster;
    private final CurrentMember member;

    Sharing(Groups groups, Roster roster, CurrentMember member) {
        this.groups = groups;
        this.roster = roster;
        this.member = member;
    }

    /** The groups the signed-in member is in. */
    List<MyGroup> groups() {
        return groups.mine();
    }

    /** The circles the signed-in member is in today: these groups, and the sector. */
    Set<UUID> circles(List<MyGroup> groups) {
        return Stream.concat(groups.stream().map(it -> it.id().value()), sector().map(SectorId::value).stream())
                .collect(Collectors.toSet());
    }

    /** The circle a note goes to; one that the signed-in member is not in is refused, known or not. */
    @Nullable UUID circle(NoteText note) {
        return switch (note.visibility()) {
            case PRIVATE, COMMITTEE -> null;
            case ROOM -> sector().map(SectorId::value).orElseThrow(() -> new Refusal("readinglog.noRoom"));
            case GROUP ->
                Optional.ofNullable(note.group())
                        .filter(it -> groups.admits(it, member.id()))
                        .orElseThrow(() -> new Refusal("readinglog.chooseGroup"))
                        .value();
        };
    }

    @Override
    public Set<Audience> of(MemberId person) {
        // Groups tell only the person concerned, and a search is always one's own.
        if (!person.equals(member.id())) throw new IllegalStateException("Asked for the circles of somebody else");
        return circles(groups()).stream().map(Audience::within).collect(Collectors.toSet());
    }

    private Optional<SectorId> sector() {
        return roster.find(member.id()).flatMap(it -> Optional.ofNullable(it.sector()));
    }
}
