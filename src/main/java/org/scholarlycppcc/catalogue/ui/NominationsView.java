package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import java.util.stream.Stream;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Call;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.catalogue.NominationId;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.Notices;

/** Where a member nominates a book and sees what became of it, and where a convenor speaks for the sector. */
@Route("nominations")
@PageTitle("catalogue.nominations")
@RolesAllowed(Roles.MEMBER)
class NominationsView extends Main implements BeforeEnterObserver {
    private final Nominating nominating;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Notices notices;
    private final LocalDate today;
    private final Moments moments;
    // Each is told anew by itself, so that what is being typed in the others stays.
    private final Section waiting = new Section();
    private final Section calling = new Section();
    private final Section mine = new Section();

    NominationsView(Nominating nominating, Catalogue catalogue, Roster roster, Notices notices, Clock clock) {
        this.nominating = nominating;
        this.catalogue = catalogue;
        this.roster = roster;
        this.notices = notices;
        today = LocalDate.now(clock);
        moments = new Moments(clock, getLocale());
        addClassName("nominations");
        add(new H1(getTranslation("catalogue.nominations")), waiting, calling, mine);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = nominating.waitingForMe();
        var own = nominating.mine();
        notices.seen(Stream.concat(before.stream(), own.stream())
                .map(it -> it.id().value())
                .toList());
        var people = people(Stream.concat(before.stream(), own.stream()).toList());
        showWaiting(before, people);
        showCalls(nominating.calls());
        showMine(own, people);
    }

    private Map<MemberId, MemberRow> people(List<Nomination> nominations) {
        return roster.rows(nominations.stream()
                .flatMap(it -> Stream.of(it.nominatedBy(), it.convenor(), it.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
    }

    private void showCalls(List<Call> calls) {
        calling.removeAll();
        if (calls.isEmpty()) {
            calling.add(new EmptyState(getTranslation("catalogue.noCalls")));
            return;
        }
        calling.addClassName("leaf");
        var which = new RadioButtonGroup<Call>(getTranslation("catalogue.whichCall"));
        which.setId("nomination-call");
        which.setItems(calls);
        which.setItemLabelGenerator(Call::title);
        which.setValue(calls.getFirst());
        which.setVisible(calls.size() > 1);
        var told = new Div();
        tell(told, calls.getFirst());
        which.addValueChangeListener(it -> tell(told, it.getValue()));
        var form = new NominationForm("nomination", catalogue);
        var seen = new Paragraph(getTranslation("catalogue.nominationSeen"));
        seen.addClassName("soft");
        var id = NominationId.random();
        var send = new Button(getTranslation("catalogue.nominate"));
        send.setId("nominate");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (form.done(() -> nominating.nominate(id, which.getValue().id(), form.text()))) {
                showCalls(nominating.calls());
                showMine();
            }
            send.setEnabled(true);
        });
        var acts = new Div(send);
        acts.addClassName("acts");
        calling.add(new H2(getTranslation("catalogue.openCalls")), which, told, form, seen, acts);
    }

    private void tell(Div told, Call call) {
        told.removeAll();
        var facts = new Paragraph(
                getTranslation("catalogue.callFacts", call.title(), call.listTitle(), moments.date(call.deadline())));
        facts.addClassName("soft");
        told.add(facts);
        if (!call.words().isEmpty()) told.add(new Paragraph(call.words()));
    }

    private void showMine() {
        var all = nominating.mine();
        showMine(all, people(all));
    }

    private void showMine(List<Nomination> all, Map<MemberId, MemberRow> people) {
        mine.removeAll();
        if (all.isEmpty()) return;
        var list = rows();
        for (var it : all) {
            var line = line(it, people);
            if (it.state() == Nomination.State.NEEDS_MORE) line.add(again(it));
            if (!it.state().decided()) line.add(withdraw(it, () -> list.remove(line)));
            list.add(line);
        }
        mine.add(new H2(getTranslation("catalogue.myNominations")), list);
    }

    private Div again(Nomination nomination) {
        var form = new NominationForm("again-" + nomination.id().value(), catalogue);
        form.show(nomination.text());
        var send = new Button(getTranslation("catalogue.sendAgain"), click -> {
            if (form.done(() -> nominating.amend(nomination.id(), form.text()))) showMine();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("send-again");
        return new Div(form, send);
    }

    private Div withdraw(Nomination nomination, Runnable gone) {
        var problem = new Problem();
        var words = getTranslation("catalogue.withdrawNomination");
        var withdraw = new Button(words, click -> {
            if (problem.none(() -> nominating.withdraw(nomination.id()))) gone.run();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("catalogue.actOn", words, nomination.title()));
        return new Div(problem, withdraw);
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

    private Div speak(Nomination nomination, Runnable gone) {
        var word = new TextField(getTranslation("catalogue.convenorWord"));
        word.setHelperText(getTranslation("catalogue.convenorWordHint"));
        word.setAriaLabel(getTranslation("catalogue.actOn", word.getLabel(), nomination.title()));
        word.addClassName("wide");
        var speak = new Button(getTranslation("catalogue.speak"), click -> {
            if (Refusals.at(word, () -> nominating.speak(nomination.id(), word.getValue()))) gone.run();
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
