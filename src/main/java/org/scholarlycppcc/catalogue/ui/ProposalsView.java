package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Proposals;
import org.scholarlycppcc.catalogue.Proposals.ProposedList;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Sectors;

/** Where librarians decide on own lists that members propose, one after the other. */
@Route("desk/proposals")
@PageTitle("catalogue.proposals")
@RolesAllowed(Roles.LIBRARIAN)
class ProposalsView extends Main implements BeforeEnterObserver {
    private static final String LIST = "list";

    private final Proposals proposals;
    private final Sectors sectors;
    private final Roster roster;
    private final CurrentMember member;
    private final Moments moments;
    private final OrderedList rows = new OrderedList();
    private final EmptyState nothing = new EmptyState(getTranslation("catalogue.noProposals"));

    ProposalsView(Proposals proposals, Sectors sectors, Roster roster, CurrentMember member, Clock clock) {
        this.proposals = proposals;
        this.sectors = sectors;
        this.roster = roster;
        this.member = member;
        moments = new Moments(clock, getLocale());
        addClassName("desk");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        rows.addClassName("rows");
        add(kicker, new H1(getTranslation("catalogue.proposals")), nothing, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter(LIST).orElse(""));
    }

    private void show(String chosen) {
        rows.removeAll();
        var waiting = proposals.waiting();
        nothing.setVisible(waiting.isEmpty());
        var people = roster.rows(waiting.stream().map(ProposedList::member).toList());
        var mine =
                waiting.stream().filter(it -> !it.member().equals(member.id())).toList();
        var next = mine.stream()
                .filter(it -> it.id().value().toString().equals(chosen))
                .findAny()
                .or(() -> mine.stream().findFirst());
        for (var it : waiting) {
            var row = row(it, people);
            if (next.filter(it::equals).isPresent()) open(it, row);
            else if (!it.member().equals(member.id())) row.add(now(it));
            rows.add(row);
        }
    }

    private void open(ProposedList list, ListItem row) {
        row.addClassName("leaf");
        proposals
                .find(list.id())
                .ifPresent(it -> row.add(new ProposalCard(proposals, sectors.all(), it, () -> show(""))));
    }

    private RouterLink now(ProposedList list) {
        var now = new RouterLink(getTranslation("catalogue.decideNow"), ProposalsView.class);
        now.setQueryParameters(QueryParameters.of(LIST, list.id().value().toString()));
        now.getElement().setAttribute("aria-label", getTranslation("catalogue.actOn", now.getText(), list.title()));
        now.addClassName("button");
        return now;
    }

    private ListItem row(ProposedList list, Map<MemberId, MemberRow> people) {
        var title = new Span(list.title());
        title.addClassName("what");
        var person = people.get(list.member());
        var by = new Paragraph(getTranslation(
                "catalogue.proposedList",
                person == null ? getTranslation("catalogue.somebody") : person.name(),
                moments.told(list.proposed()),
                list.books()));
        by.addClassName("soft");
        var row = new ListItem(title, by);
        row.addClassName("nomination");
        if (!list.message().isEmpty()) row.add(new Paragraph(list.message()));
        return row;
    }
}
