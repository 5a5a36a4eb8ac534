package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Seat;
import org.scholarlycppcc.rooms.Room;
import org.scholarlycppcc.rooms.ui.RoomPanel;
import org.springframework.core.annotation.Order;

/** The groups that members of a sector host, in the room of the sector; private ones stay unnamed. */
@org.springframework.stereotype.Component
@Order(2)
class GroupsOfSector implements RoomPanel {
    private final Groups groups;
    private final Roster roster;
    private final Clock clock;

    GroupsOfSector(Groups groups, Roster roster, Clock clock) {
        this.groups = groups;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public Optional<Component> in(Room room) {
        var today = LocalDate.now(clock);
        var people = roster.inTermOn(today).stream()
                .filter(it -> it.sector().equals(room.sector().id()))
                .collect(Collectors.toMap(Seat::member, Seat::name, (first, second) -> first));
        var hosted = groups.hostedBy(people.keySet());
        if (hosted.isEmpty()) return Optional.empty();
        var list = new UnorderedList();
        list.addClassName("rows");
        var section = new Section(new H2(list.getTranslation("groups.ofSector")), list);
        var moments = new Moments(clock, UI.getCurrent().getLocale());
        for (var it : hosted) {
            var host =
                    it.host() == null ? null : new MemberRow(it.host(), people.getOrDefault(it.host(), ""), null, null);
            list.add(new ListItem(new GroupLink(it), new GroupFacts(it, host, moments)));
        }
        return Optional.of(section);
    }
}
