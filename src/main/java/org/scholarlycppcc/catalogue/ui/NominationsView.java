package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
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
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.Notices;

/** Where a member nominates a book and sees what became of it, and where a convenor speaks for the sector. */
@Route("nominations")
@PageTitle("catalogue.nominations")
@RolesAllowed(Roles.MEMBER)
class NominationsView extends Main implements BeforeEnterObserver {
    private static final String CALL = "call";
    private static final String AGAIN = "again";

    private final Nominating nominating;
    private final Roster roster;
    private final Notices notices;
    private final CurrentMember member;
    private final LocalDate today;
    private final Moments moments;
    // Each is told anew by itself, so that what is being typed in the others stays.
    private final Section waiting = new Section();
    private final CallForms calling;
    private final OwnNominations mine;
    private final Section spoken = new Section();

    NominationsView(
            Nominating nominating,
            Catalogue catalogue,
            Roster roster,
            Notices notices,
            Drafts drafts,
            CurrentMember member,
            Clock clock) {
        this.nominating = nominating;
        this.member = member;
        this.roster = roster;
        this.notices = notices;
        today = LocalDate.now(clock);
        moments = new Moments(clock, getLocale());
        mine = new OwnNominations(nominating, catalogue, drafts, today, moments, this::people);
        calling = new CallForms(nominating, catalogue, drafts, moments, mine::show);
        addClassName("nominations");
        add(new H1(getTranslation("catalogue.nominations")), waiting, calling, mine, spoken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = nominating.waitingForMe();
        var concerning = nominating.concerningMe();
        var all = Stream.concat(before.stream(), concerning.stream()).toList();
        notices.seen(all.stream().map(it -> it.id().value()).toList());
        var people = people(all);
        var whose = concerning.stream()
                .collect(Collectors.partitioningBy(it -> it.nominatedBy().equals(member.id())));
        showWaiting(before, people);
        var asked = event.getLocation().getQueryParameters();
        calling.show(asked.getSingleParameter(CALL).orElse(""));
        mine.want(asked.getSingleParameter(AGAIN).orElse(""));
        mine.show(whose.getOrDefault(true, List.of()), people);
        showSpoken(whose.getOrDefault(false, List.of()), people);
    }

    private Map<MemberId, MemberRow> people(List<Nomination> nominations) {
        return roster.rows(nominations.stream()
                .flatMap(it -> Stream.of(it.nominatedBy(), it.convenor(), it.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
    }

    private void showWaiting(List<Nomination> all, Map<MemberId, MemberRow> people) {
        waiting.removeAll();
        if (all.isEmpty()) return;
        var list = rows();
        for (var it : all) {
            var line = line(it, people);
            line.add(speak(it, () -> list.remove(line)));
            list.add(line);
        }
        waiting.add(new H2(getTranslation("catalogue.waitingForYourWord")), list);
    }

    private void showSpoken() {
        var all = nominating.concerningMe().stream()
                .filter(it -> !it.nominatedBy().equals(member.id()))
                .toList();
        showSpoken(all, people(all));
    }

    private void showSpoken(List<Nomination> all, Map<MemberId, MemberRow> people) {
        spoken.removeAll();
        if (all.isEmpty()) return;
        var list = rows();
        all.forEach(it -> list.add(line(it, people)));
        spoken.setId("spoken");
        spoken.add(new H2(getTranslation("catalogue.spokenOf")), list);
    }

    private Div speak(Nomination nomination, Runnable gone) {
        var word = new TextField(getTranslation("catalogue.convenorWord"));
        word.setHelperText(getTranslation("catalogue.convenorWordHint"));
        word.setAriaLabel(getTranslation("catalogue.actOn", word.getLabel(), nomination.title()));
        word.addClassName("wide");
        var speak = new Button(getTranslation("catalogue.speak"), click -> {
            if (!Refusals.at(word, () -> nominating.speak(nomination.id(), word.getValue()))) return;
            gone.run();
            showSpoken();
        });
        speak.addThemeVariants(ButtonVariant.PRIMARY);
        speak.addClassName("speak");
        var acts = new Div(word, speak);
        acts.addClassName("one-line-form");
        return acts;
    }

    private NominationLine line(Nomination nomination, Map<MemberId, MemberRow> people) {
        return new NominationLine(nomination, people, Map.of(), today, moments);
    }

    private static OrderedList rows() {
        var list = new OrderedList();
        list.addClassName("rows");
        return list;
    }
}
