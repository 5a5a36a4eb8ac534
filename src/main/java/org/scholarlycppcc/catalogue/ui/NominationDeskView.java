package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.catalogue.Selecting;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;

/** Where librarians decide on what members nominate, one after the other. */
@Route("desk/nominations")
@PageTitle("catalogue.nominations")
@RolesAllowed(Roles.LIBRARIAN)
class NominationDeskView extends Main implements BeforeEnterObserver {
    private static final String DECIDE = "decide";

    private final Selecting selecting;
    private final Curating curating;
    private final Catalogue catalogue;
    private final Roster roster;
    private final CurrentMember member;
    private final Map<SectorId, String> sectors;
    private final LocalDate today;
    private final Moments moments;
    private final Section queue = new Section();
    private boolean answering;
    private String chosen = "";

    NominationDeskView(
            Selecting selecting,
            Curating curating,
            Catalogue catalogue,
            Roster roster,
            Sectors sectors,
            CurrentMember member,
            Clock clock) {
        this.selecting = selecting;
        this.curating = curating;
        this.catalogue = catalogue;
        this.roster = roster;
        this.member = member;
        this.sectors = sectors.all().stream().collect(Collectors.toMap(SectorRow::id, SectorRow::name));
        today = LocalDate.now(clock);
        moments = new Moments(clock, getLocale());
        addClassNames("desk", "nominations");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        queue.setId("nomination-queue");
        add(kicker, new H1(getTranslation("catalogue.nominations")), new Paragraph(toCalls()), queue);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DECIDE)
                .orElse("");
        showQueue();
    }

    private RouterLink toCalls() {
        var link = new RouterLink(getTranslation("catalogue.calls"), CallsView.class);
        link.addClassName("button");
        return link;
    }

    private void next() {
        answering = true;
        showQueue();
    }

    private void gone(Nomination nomination) {
        next();
        var told = new Paragraph(getTranslation("catalogue.nominationGone", nomination.title()));
        told.setId("nomination-gone");
        told.addClassName("turned");
        told.getElement().setAttribute("role", "status");
        queue.addComponentAsFirst(told);
        told.scrollIntoView();
    }

    private void showQueue() {
        queue.removeAll();
        var waiting = selecting.waiting();
        var decided = selecting.decided();
        var people = people(Stream.concat(waiting.stream(), decided.stream()).toList());
        queue.add(new H2(getTranslation("catalogue.waitingNominations", selecting.waitingCount())));
        if (waiting.isEmpty()) queue.add(new EmptyState(getTranslation("catalogue.noneWaiting")));
        var answerable = waiting.stream()
                .filter(it -> !it.nominatedBy().equals(member.id()))
                .toList();
        var next = answerable.stream()
                .filter(it -> it.id().value().toString().equals(chosen))
                .findFirst()
                .or(() -> answerable.stream().findFirst());
        next.ifPresent(it -> queue.add(rows(List.of(open(it, people)))));
        queue.add(rows(waiting.stream()
                .filter(it -> next.filter(it::equals).isEmpty())
                .map(it -> waiting(it, people))
                .toList()));
        if (!decided.isEmpty())
            queue.add(
                    new H2(getTranslation("catalogue.decidedNominations")),
                    rows(decided.stream().map(it -> line(it, people)).toList()));
    }

    private NominationLine open(Nomination nomination, Map<MemberId, MemberRow> people) {
        var line = line(nomination, people);
        var sections = curating.sections(nomination.listId());
        var card = new NominationCard(selecting, catalogue, nomination, sections, this::next, () -> gone(nomination));
        line.add(card);
        if (answering) card.focus();
        line.addClassName("leaf");
        return line;
    }

    // Nobody decides on their own; everything else can be taken out of its turn.
    private NominationLine waiting(Nomination nomination, Map<MemberId, MemberRow> people) {
        var line = line(nomination, people);
        if (nomination.nominatedBy().equals(member.id())) return line;
        var now = new RouterLink(getTranslation("catalogue.decideNow"), NominationDeskView.class);
        now.setQueryParameters(
                QueryParameters.of(DECIDE, nomination.id().value().toString()));
        now.getElement()
                .setAttribute("aria-label", getTranslation("catalogue.actOn", now.getText(), nomination.title()));
        now.addClassName("button");
        line.add(now);
        return line;
    }

    private NominationLine line(Nomination nomination, Map<MemberId, MemberRow> people) {
        return new NominationLine(nomination, people, sectors, today, moments);
    }

    private static OrderedList rows(List<NominationLine> lines) {
        var rows = new OrderedList();
        rows.addClassName("rows");
        lines.forEach(rows::add);
        return rows;
    }

    private Map<MemberId, MemberRow> people(List<Nomination> nominations) {
        return roster.rows(nominations.stream()
                .flatMap(it -> Stream.of(it.nominatedBy(), it.convenor(), it.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
    }
}
