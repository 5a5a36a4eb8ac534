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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.catalogue.Selecting;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** Where librarians decide on what members nominate, one after the other. */
@Route("desk/nominations")
@PageTitle("catalogue.nominations")
@RolesAllowed(Roles.LIBRARIAN)
class NominationDeskView extends Main implements BeforeEnterObserver {
    private final Selecting selecting;
    private final Curating curating;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Moments moments;
    private final Section queue = new Section();
    private boolean answering;

    NominationDeskView(Selecting selecting, Curating curating, Catalogue catalogue, Roster roster, Clock clock) {
        this.selecting = selecting;
        this.curating = curating;
        this.catalogue = catalogue;
        this.roster = roster;
        moments = new Moments(clock, getLocale());
        addClassNames("desk", "nominations");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        queue.setId("nomination-queue");
        add(kicker, new H1(getTranslation("catalogue.nominations")), new Paragraph(toCalls()), queue);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
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

    private void showQueue() {
        queue.removeAll();
        var waiting = selecting.waiting();
        var decided = selecting.decided();
        var people = people(Stream.concat(waiting.stream(), decided.stream()).toList());
        queue.add(new H2(getTranslation("catalogue.waitingNominations", waiting.size())));
        if (waiting.isEmpty()) queue.add(new EmptyState(getTranslation("catalogue.noneWaiting")));
        else queue.add(first(waiting.getFirst(), people), rest(waiting.subList(1, waiting.size()), people));
        if (!decided.isEmpty())
            queue.add(new H2(getTranslation("catalogue.decidedNominations")), rest(decided, people));
    }

    private OrderedList first(Nomination nomination, Map<MemberId, MemberRow> people) {
        var sections = curating.sections(nomination.listId());
        var line = new NominationLine(nomination, people, moments);
        var card = new NominationCard(selecting, catalogue, nomination, sections, this::next);
        if (answering) card.focus();
        line.add(card);
        line.addClassName("leaf");
        return rows(List.of(line));
    }

    private OrderedList rest(List<Nomination> nominations, Map<MemberId, MemberRow> people) {
        return rows(nominations.stream()
                .map(it -> new NominationLine(it, people, moments))
                .toList());
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
