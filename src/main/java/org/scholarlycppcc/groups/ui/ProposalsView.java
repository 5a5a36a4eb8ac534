package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Proposal;
import org.scholarlycppcc.groups.Proposing;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.Notices;

/** Where a member proposes what the group reads and sees what became of it, and where host and deputies decide. */
@Route("groups/:slug/proposals")
@PageTitle("groups.proposals")
@RolesAllowed(Roles.MEMBER)
class ProposalsView extends Main implements BeforeEnterObserver {
    private final Groups groups;
    private final Proposing proposing;
    private final Deciding deciding;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Notices notices;
    private final Clock clock;
    private Map<MemberId, MemberRow> people = Map.of();
    private Map<BookId, BookRow> books = Map.of();

    ProposalsView(
            Groups groups,
            Proposing proposing,
            Deciding deciding,
            Catalogue catalogue,
            Roster roster,
            Notices notices,
            Clock clock) {
        this.groups = groups;
        this.proposing = proposing;
        this.deciding = deciding;
        this.catalogue = catalogue;
        this.roster = roster;
        this.notices = notices;
        this.clock = clock;
        addClassName("proposals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(GroupView.SLUG)
                .flatMap(groups::find)
                .filter(it -> it.role() != null)
                .orElseThrow(NotFoundException::new));
    }

    private void show(GroupRow group) {
        removeAll();
        var all = proposing.of(group.id());
        people = roster.rows(all.stream()
                .flatMap(it -> Stream.of(it.proposedBy(), it.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
        books = catalogue.rows(
                all.stream().map(Proposal::book).filter(Objects::nonNull).toList());
        notices.seen(all.stream().map(it -> it.id().value()).toList());
        var kicker = new Paragraph(new GroupLink(group));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("groups.proposals")));
        if (group.leads()) leading(group, all);
        else proposing(group, all);
    }

    private void leading(GroupRow group, List<Proposal> all) {
        add(section(group, all, "groups.requests", "groups.noProposals", it -> it.decided() == null));
        if (all.stream().anyMatch(it -> it.decided() != null))
            add(section(group, all, "groups.answeredProposals", "groups.noProposals", it -> it.decided() != null));
    }

    private void proposing(GroupRow group, List<Proposal> all) {
        if (!all.isEmpty()) add(section(group, all, "groups.mineProposed", "groups.noProposals", it -> true));
        if (!group.plannable()) {
            add(new Paragraph(getTranslation("groups.proposalsOver")));
            return;
        }
        add(new Paragraph(getTranslation("groups.proposeHint", Proposing.DAYS)));
        add(new BookProposal(group, proposing, catalogue, () -> again(group)));
        add(new WeekProposal(group, proposing, () -> again(group)));
    }

    private Section section(GroupRow group, List<Proposal> all, String title, String none, Predicate<Proposal> which) {
        var chosen = all.stream().filter(which).toList();
        var list = new OrderedList();
        list.addClassName("rows");
        var moments = new Moments(clock, getLocale());
        for (var it : chosen) {
            var line = new ProposalLine(it, people, it.book() == null ? null : books.get(it.book()), moments);
            if (it.decided() == null && group.leads()) line.add(deciding.on(group, it, () -> again(group)));
            else if (it.decided() == null) line.withdrawable(proposing, () -> again(group));
            list.add(line);
        }
        var section = new Section(new H2(getTranslation(title)), list);
        if (chosen.isEmpty()) section.add(new EmptyState(getTranslation(none)));
        return section;
    }

    private void again(GroupRow group) {
        groups.row(group.id()).ifPresent(this::show);
    }
}
