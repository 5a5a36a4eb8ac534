package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.scholarlycppcc.groups.Groups.Belonging;
import org.scholarlycppcc.groups.Role;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** Who is in a group, the host and the guides first. */
class MembersSection extends Section {
    MembersSection(List<Belonging> members, Map<MemberId, MemberRow> people) {
        addClassName("people");
        add(new H2(getTranslation("groups.members", members.size())));
        var list = new UnorderedList();
        list.addClassName("names");
        for (var it : members) {
            var person = people.get(it.member());
            if (person != null) list.add(line(person, it.role()));
        }
        add(list);
    }

    private ListItem line(MemberRow person, Role role) {
        var line = new ListItem(person.name());
        if (role != Role.MEMBER) {
            var badge = new Span(getTranslation(GroupFacts.word("groups.role.", role)));
            badge.addClassName("badge");
            line.add(badge);
        }
        if (person.sectorName() != null) {
            var sector = new Span(person.sectorName());
            sector.addClassName("soft");
            line.add(sector);
        }
        return line;
    }
}
