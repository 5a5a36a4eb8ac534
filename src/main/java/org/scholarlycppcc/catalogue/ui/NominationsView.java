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
    private final Moments moments;

    NominationsView(Nominating nominating, Catalogue catalogue, Roster roster, Notices notices, Clock clock) {
        this.nominating = nominating;
        this.catalogue = catalogue;
        this.roster = roster;
        this.notices = notices;
        moments = new Moments(clock, getLocale());
        addClassName("nominations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var calls = nominating.calls();
        var mine = nominating.mine();
        var waiting = nominating.waitingForMe();
        var people = people(Stream.concat(mine.stream(), waiting.stream()).toList());
        notices.seen(Stream.concat(mine.stream(), waiting.stream())
                .map(it -> it.id().value())
                .toList());
        add(new H1(getTranslation("catalogue.nominations")));
        if (!waiting.isEmpty()) add(waiting(waiting, people));
        add(calls.isEmpty() ? new EmptyState(getTranslation("catalogue.noCalls")) : calling(calls));
        if (!mine.isEmpty()) add(mine(mine, people));
    }

    private Map<MemberId, MemberRow> people(List<Nomination> nominations) {
        return roster.rows(nominations.stream()
                .flatMap(it -> Stream.of(it.nominatedBy(), it.convenor(), it.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
    }

    private Section calling(List<Call> calls) {
        var section = new Section(new H2(getTranslation("catalogue.openCalls")));
        section.addClassName("leaf");
        var which = new RadioButtonGroup<Call>(getTranslation("catalogue.whichCall"));
        which.setId("nomination-call");
        which.setItems(calls);
        which.setItemLabelGenerator(Call::title);
        which.setValue(calls.getFirst());
        which.setVisible(calls.size() > 1);
        var told = new Div();
        tell(told, calls.getFirst());
        which.addValueChangeListener(it -> tell(told, it.getValue() == null ? calls.getFirst() : it.getValue()));
        var form = new NominationForm(catalogue);
        var id = NominationId.random();
        var send = new Button(getTranslation("catalogue.nominate"));
        send.setId("nominate");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            var call = which.getValue() == null ? calls.getFirst() : which.getValue();
            if (form.done(() -> nominating.nominate(id, call.id(), form.text()))) show();
            send.setEnabled(true);
        });
        var acts = new Div(send);
        acts.addClassName("acts");
        section.add(which, told, form, acts);
        return section;
    }

    private void tell(Div told, Call call) {
        told.removeAll();
        var facts = new Paragraph(
                getTranslation("catalogue.callFacts", call.title(), call.listTitle(), moments.date(call.deadline())));
        facts.addClassName("soft");
        told.add(facts);
        if (!call.words().isEmpty()) told.add(new Paragraph(call.words()));
    }

    private Section mine(List<Nomination> mine, Map<MemberId, MemberRow> people) {
        var list = rows();
        for (var it : mine) {
            var line = new NominationLine(it, people, moments);
            if (it.state() == Nomination.State.NEEDS_MORE) line.add(again(it));
            if (!it.state().decided()) line.add(withdraw(it));
            list.add(line);
        }
        return new Section(new H2(getTranslation("catalogue.myNominations")), list);
    }

    private Div again(Nomination nomination) {
        var form = new NominationForm(catalogue);
        form.show(nomination.text());
        var send = new Button(getTranslation("catalogue.sendAgain"), click -> {
            if (form.done(() -> nominating.amend(nomination.id(), form.text()))) show();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("send-again");
        return new Div(form, send);
    }

    private Div withdraw(Nomination nomination) {
        var problem = new Problem();
        var withdraw = new Button(getTranslation("catalogue.withdrawNomination"), click -> {
            if (problem.none(() -> nominating.withdraw(nomination.id()))) show();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(problem, withdraw);
    }

    private Section waiting(List<Nomination> waiting, Map<MemberId, MemberRow> people) {
        var list = rows();
        for (var it : waiting) {
            var line = new NominationLine(it, people, moments);
            var word = new TextField(getTranslation("catalogue.convenorWord"));
            word.setHelperText(getTranslation("catalogue.convenorWordHint"));
            word.addClassName("wide");
            var speak = new Button(getTranslation("catalogue.speak"), click -> {
                if (Refusals.at(word, () -> nominating.speak(it.id(), word.getValue()))) show();
            });
            speak.addThemeVariants(ButtonVariant.PRIMARY);
            speak.addClassName("speak");
            var acts = new Div(word, speak);
            acts.addClassName("one-line-form");
            line.add(acts);
            list.add(line);
        }
        return new Section(new H2(getTranslation("catalogue.waitingForYourWord")), list);
    }

    private static OrderedList rows() {
        var list = new OrderedList();
        list.addClassName("rows");
        return list;
    }
}
