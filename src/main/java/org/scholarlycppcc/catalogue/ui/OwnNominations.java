package org.scholarlycppcc.catalogue.ui;

import static java.util.function.Predicate.not;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** What a member has nominated and what became of it; what came back is written anew here, and what is begun stays on the server. */
class OwnNominations extends Section {
    private final Nominating nominating;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final LocalDate today;
    private final Moments moments;
    private final Function<List<Nomination>, Map<MemberId, MemberRow>> people;
    private String wanted = "";

    /** @param people who is named by some nominations */
    OwnNominations(
            Nominating nominating,
            Catalogue catalogue,
            Drafts drafts,
            LocalDate today,
            Moments moments,
            Function<List<Nomination>, Map<MemberId, MemberRow>> people) {
        this.nominating = nominating;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.today = today;
        this.moments = moments;
        this.people = people;
    }

    /** Brings the form of the one with this id before the eyes when they are shown next. */
    void want(String nomination) {
        wanted = nomination;
    }

    /** Asks anew what there is. */
    void show() {
        var all = nominating.mine();
        show(all, people.apply(all));
    }

    void show(List<Nomination> all, Map<MemberId, MemberRow> named) {
        removeAll();
        var begun = begun(all);
        var unsent = unsent(all, begun);
        if (!all.isEmpty()) add(new H2(getTranslation("catalogue.myNominations")));
        unsent.ifPresent(it -> {
            add(it);
            it.scrollIntoView();
        });
        if (all.isEmpty()) return;
        var list = new OrderedList();
        list.addClassName("rows");
        for (var it : all) {
            var line = new NominationLine(it, named, Map.of(), today, moments);
            if (isBack(it)) line.add(again(it, begun));
            if (!it.state().decided()) line.add(withdraw(it, () -> list.remove(line)));
            list.add(line);
        }
        add(list);
    }

    // What was written anew can lie here still when the nomination has gone on or is taken back.
    private Optional<Unsent> unsent(List<Nomination> all, Map<String, Draft> begun) {
        var place = NominationDraft.placeOfNomination(wanted);
        var written = begun.get(place);
        var now = all.stream()
                .filter(it -> NominationDraft.place(it.id()).equals(place))
                .findAny();
        if (written == null || now.filter(OwnNominations::isBack).isPresent()) return Optional.empty();
        var state = getTranslation(
                now.map(it -> "catalogue.nomination." + it.state()).orElse("catalogue.nominationWithdrawn"));
        var told = getTranslation("catalogue.unsent", state);
        return Optional.of(new Unsent(told, written, () -> drafts.drop(place)));
    }

    private static boolean isBack(Nomination nomination) {
        return nomination.state() == Nomination.State.NEEDS_MORE;
    }

    private Map<String, Draft> begun(List<Nomination> all) {
        return drafts.at(Stream.concat(
                        all.stream().filter(OwnNominations::isBack).map(it -> NominationDraft.place(it.id())),
                        Stream.of(wanted).filter(not(String::isEmpty)).map(NominationDraft::placeOfNomination))
                .toList());
    }

    private Div again(Nomination nomination, Map<String, Draft> begun) {
        var form = new NominationForm("again-" + nomination.id().value(), catalogue);
        form.show(nomination.text());
        var place = NominationDraft.place(nomination.id());
        var draft = new NominationDraft(drafts, moments, form, place, begun.getOrDefault(place, Draft.blank()));
        var send = new Button(getTranslation("catalogue.sendAgain"), click -> {
            boolean sent = form.done(() -> nominating.amend(nomination.id(), form.text()));
            if (sent) draft.sent();
            if (sent || goneOn(nomination)) show();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("send-again");
        if (nomination.id().value().toString().equals(wanted)) {
            wanted = "";
            form.reach();
        }
        return new Div(form, draft, send);
    }

    // Librarians may have decided, or it was sent or taken back elsewhere, since this was shown.
    private boolean goneOn(Nomination nomination) {
        boolean gone = nominating.mine().stream()
                .filter(OwnNominations::isBack)
                .noneMatch(it -> it.id().equals(nomination.id()));
        if (gone) wanted = nomination.id().value().toString();
        return gone;
    }

    private Div withdraw(Nomination nomination, Runnable gone) {
        var problem = new Problem();
        var words = getTranslation("catalogue.withdrawNomination");
        var withdraw = new Button(words, click -> {
            if (!problem.none(() -> nominating.withdraw(nomination.id()))) return;
            drafts.drop(NominationDraft.place(nomination.id()));
            gone.run();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("catalogue.actOn", words, nomination.title()));
        return new Div(problem, withdraw);
    }
}
