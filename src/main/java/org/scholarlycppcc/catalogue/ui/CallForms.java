package org.scholarlycppcc.catalogue.ui;

import static java.util.function.Predicate.not;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Call;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.members.Drafts;

/** The calls that are open, and the form in which a book is nominated for one of them. */
class CallForms extends Section {
    private final Nominating nominating;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Moments moments;
    private final Runnable sent;

    CallForms(Nominating nominating, Catalogue catalogue, Drafts drafts, Moments moments, Runnable sent) {
        this.nominating = nominating;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.moments = moments;
        this.sent = sent;
    }

    /** Shows the form for the call that an address names, else for the first for which something was begun. */
    void show(String asked) {
        var calls = nominating.calls();
        removeAll();
        var begun = begun(calls, asked);
        late(calls, asked, begun);
        if (calls.isEmpty()) {
            add(new EmptyState(getTranslation("catalogue.noCalls")));
            return;
        }
        addClassName("leaf");
        var which = new RadioButtonGroup<Call>(getTranslation("catalogue.whichCall"));
        which.setId("nomination-call");
        which.setItems(calls);
        which.setItemLabelGenerator(Call::title);
        var first = first(calls, asked, begun);
        which.setValue(first);
        which.setVisible(calls.size() > 1);
        var told = new Div();
        tell(told, first);
        var form = new NominationForm("nomination", catalogue);
        var place = NominationDraft.place(first.id());
        var draft = new NominationDraft(drafts, moments, form, place, begun.getOrDefault(place, Draft.blank()));
        which.addValueChangeListener(it -> {
            tell(told, it.getValue());
            draft.to(it.getValue().id());
        });
        var seen = new Paragraph(getTranslation("catalogue.nominationSeen"));
        seen.addClassName("soft");
        var send = new Button(getTranslation("catalogue.nominate"));
        send.setId("nominate");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (form.done(() -> nominating.nominate(draft.id(), which.getValue().id(), form.text()))) {
                draft.sent();
                show("");
                sent.run();
            }
            send.setEnabled(true);
        });
        var acts = new Div(send);
        acts.addClassName("acts");
        add(new H2(getTranslation("catalogue.openCalls")), which, told, form, draft, seen, acts);
    }

    private Map<String, Draft> begun(List<Call> calls, String asked) {
        return drafts.at(Stream.concat(
                        calls.stream().map(it -> NominationDraft.place(it.id())),
                        Stream.of(asked).filter(not(String::isEmpty)).map(NominationDraft::placeOfCall))
                .toList());
    }

    // The call that was written for may have ended before the book was sent.
    private void late(List<Call> calls, String asked, Map<String, Draft> begun) {
        var place = NominationDraft.placeOfCall(asked);
        var written = begun.get(place);
        if (written == null
                || calls.stream().anyMatch(it -> NominationDraft.place(it.id()).equals(place))) return;
        add(new Unsent(getTranslation("catalogue.callEnded"), written, () -> drafts.drop(place)));
    }

    private static Call first(List<Call> calls, String asked, Map<String, Draft> begun) {
        return calls.stream()
                .filter(it -> it.id().value().toString().equals(asked))
                .findAny()
                .or(() -> calls.stream()
                        .filter(it -> begun.containsKey(NominationDraft.place(it.id())))
                        .findFirst())
                .orElse(calls.getFirst());
    }

    private void tell(Div told, Call call) {
        told.removeAll();
        var facts = new Paragraph(
                getTranslation("catalogue.callFacts", call.title(), call.listTitle(), moments.date(call.deadline())));
        facts.addClassName("soft");
        told.add(facts);
        if (!call.words().isEmpty()) told.add(new Paragraph(call.words()));
    }
}
