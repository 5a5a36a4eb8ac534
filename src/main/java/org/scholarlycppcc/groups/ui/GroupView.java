package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.CatchUp;
import org.scholarlycppcc.groups.CatchingUp;
import org.scholarlycppcc.groups.Digest;
import org.scholarlycppcc.groups.Digesting;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Groups.Belonging;
import org.scholarlycppcc.groups.Joining;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.Plans;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.Presiding;
import org.scholarlycppcc.groups.Role;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.groups.WeekRow;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.Company;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.notices.Notices;

/** The page of a group: what it reads week by week, what it talks about, who is in it, and how one comes in. */
@Route("groups/:slug")
@PermitAll
class GroupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String SLUG = "slug";

    private final Groups groups;
    private final Plans plans;
    private final Talk talk;
    private final Posting posting;
    private final Live live;
    private final Notices notices;
    private final CatchingUp catchingUp;
    private final Digesting digesting;
    private final Presiding presiding;
    private final Joining joining;
    private final Catalogue catalogue;
    private final Appointments appointments;
    private final CurrentMember member;
    private final Clock clock;
    private final H1 name = new H1();

    GroupView(
            Groups groups,
            Plans plans,
            Talk talk,
            Posting posting,
            Live live,
            Notices notices,
            CatchingUp catchingUp,
            Digesting digesting,
            Presiding presiding,
            Joining joining,
            Catalogue catalogue,
            Appointments appointments,
            CurrentMember member,
            Clock clock) {
        this.groups = groups;
        this.plans = plans;
        this.talk = talk;
        this.posting = posting;
        this.live = live;
        this.notices = notices;
        this.catchingUp = catchingUp;
        this.digesting = digesting;
        this.presiding = presiding;
        this.joining = joining;
        this.catalogue = catalogue;
        this.appointments = appointments;
        this.member = member;
        this.clock = clock;
        addClassName("group");
    }

    @Override
    public String getPageTitle() {
        return name.getText();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = event.getRouteParameters().get(SLUG).flatMap(groups::find).orElseThrow(NotFoundException::new);
        notices.seen(group.id().value());
        show(group);
    }

    private void show(GroupRow group) {
        removeAll();
        var plan = plans.of(group.id());
        var members = groups.members(group.id());
        var late = plan.stream().anyMatch(WeekRow::missed)
                ? Optional.of(catchingUp.of(group.id()))
                : Optional.<CatchUp>empty();
        var company = company(group, plan, members, late);
        var people = company.people();
        add(head(group, company));
        Runnable again = () -> groups.row(group.id()).ifPresent(this::show);
        var coming = new Coming(group, joining, again);
        if (group.ended() != null) add(ended());
        var report = report(group);
        if (group.leads()) add(new HostTools(group, plan, LocalDate.now(clock), presiding, again));
        // Joining is for members; who is none reads along, where the group is open.
        if (group.role() == null && member.is(Roles.MEMBER)) add(coming);
        report.ifPresent(it -> add(reported(it, people)));
        add(about(group));
        late.ifPresent(it -> add(new CatchUpCard(group, it, plan, people, LocalDate.now(clock), catchingUp)));
        add(new PlanSection(group, plan, people, LocalDate.now(clock), moments()));
        add(new GroupListSection(group), new DigestsSection(group, plan));
        var discussions = new DiscussionsSection(group, talk.discussions(group.id()), posting, moments());
        Fresh.keep(discussions, live, unread -> discussions.show(talk.discussions(group.id()), moments()));
        add(discussions);
        add(new MembersSection(members, people));
        if (!group.etiquette().isBlank())
            add(new Section(new H2(getTranslation("groups.etiquette")), new Written(group.etiquette())));
        // At the very end, where nobody presses it by mistake.
        if (group.role() != null && group.role() != Role.HOST && member.is(Roles.MEMBER)) add(coming);
    }

    private GroupHead head(GroupRow group, Company company) {
        name.setText(group.name());
        var host = group.host() == null ? null : company.people().get(group.host());
        var found = catalogue.rows(group.books());
        var books = group.books().stream()
                .flatMap(it -> Stream.ofNullable(found.get(it)))
                .toList();
        return new GroupHead(group, name, books, new GroupFacts(group, host, moments()), company.liaisons());
    }

    private Paragraph ended() {
        var ended = new Paragraph(getTranslation("groups.endedHint"));
        ended.addClassName("turned");
        return ended;
    }

    private Optional<Digest> report(GroupRow group) {
        return group.state().over() && group.reported()
                ? digesting.find(group.slug(), Digest.CLOSING)
                : Optional.empty();
    }

    private DigestText reported(Digest report, Map<MemberId, MemberRow> people) {
        var by = Optional.ofNullable(people.get(report.sentBy()));
        return new DigestText(report, getTranslation("groups.closingReport"), by, moments());
    }

    private Div about(GroupRow group) {
        var about = new Div(new Written(group.introduction()));
        about.addClassName("introduction");
        return about;
    }

    private Company company(GroupRow group, List<WeekRow> plan, List<Belonging> members, Optional<CatchUp> late) {
        var ids = new HashSet<MemberId>();
        members.forEach(it -> ids.add(it.member()));
        for (var week : plan) if (week.guide() != null) ids.add(week.guide());
        late.ifPresent(it -> it.people().forEach(ids::add));
        return appointments.company(ids, group.host());
    }

    private Moments moments() {
        return new Moments(clock, getLocale());
    }

    static RouteParameters to(String slug) {
        return new RouteParameters(SLUG, slug);
    }
}
