package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.Deputies;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Groups.Belonging;
import org.scholarlycppcc.groups.Hosting;
import org.scholarlycppcc.groups.Hosting.Asking;
import org.scholarlycppcc.groups.Role;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.Notices;

/** Where host and deputies decide who belongs to the group. */
@Route("groups/:slug/people")
@PageTitle("groups.whoBelongs")
@RolesAllowed(Roles.MEMBER)
class PeopleView extends Main implements BeforeEnterObserver {
    private final Groups groups;
    private final Hosting hosting;
    private final Deputies deputies;
    private final Roster roster;
    private final Notices notices;
    private final Clock clock;

    PeopleView(Groups groups, Hosting hosting, Deputies deputies, Roster roster, Notices notices, Clock clock) {
        this.groups = groups;
        this.hosting = hosting;
        this.deputies = deputies;
        this.roster = roster;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = event.getRouteParameters()
                .get(GroupView.SLUG)
                .flatMap(groups::find)
                .filter(GroupRow::leads)
                .orElseThrow(NotFoundException::new);
        notices.seen(group.id().value());
        show(group);
    }

    private void show(GroupRow group) {
        removeAll();
        var asking = hosting.asking(group.id());
        var members = groups.members(group.id());
        var ids = new HashSet<MemberId>();
        asking.forEach(it -> ids.add(it.member()));
        members.forEach(it -> ids.add(it.member()));
        var people = roster.rows(ids);
        var kicker = new Paragraph(new GroupLink(group));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("groups.whoBelongs")));
        add(requests(group, asking, people), belonging(group, members, people));
    }

    private Section requests(GroupRow group, List<Asking> asking, Map<MemberId, MemberRow> people) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var it : asking) {
            var person = people.get(it.member());
            if (person != null)
                list.add(new Request(it, person, hosting, new Moments(clock, getLocale()), () -> show(group)));
        }
        var requests = new Section(new H2(getTranslation("groups.requests")), list);
        if (asking.isEmpty()) requests.add(new EmptyState(getTranslation("groups.noRequests")));
        return requests;
    }

    private Section belonging(GroupRow group, List<Belonging> members, Map<MemberId, MemberRow> people) {
        var list = new UnorderedList();
        list.addClassName("rows");
        var moments = new Moments(clock, getLocale());
        for (var it : members) {
            var person = people.get(it.member());
            if (person != null)
                list.add(new PersonLine(group, it, person, hosting, deputies, moments, () -> show(group)));
        }
        var section = new Section(new H2(getTranslation("groups.members", members.size())));
        if (group.role() == Role.HOST) section.add(new Paragraph(getTranslation("groups.deputiesHint")));
        section.add(adding(group), list);
        return section;
    }

    private Div adding(GroupRow group) {
        var person = new MemberPicker(getTranslation("groups.addMember"), roster, LocalDate.now(clock));
        person.setId("add-member");
        var problem = new Problem();
        var add = new Button(getTranslation("groups.add"), click -> {
            var chosen = person.getValue();
            if (chosen != null && problem.none(() -> hosting.add(group.id(), chosen.member()))) show(group);
        });
        var adding = new Div(person, add, problem);
        adding.addClassName("one-line-form");
        return adding;
    }
}
