package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Seat;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.rooms.copies.CopyChange;
import org.scholarlycppcc.rooms.copies.CopyRow;
import org.scholarlycppcc.rooms.copies.CopyState;
import org.scholarlycppcc.rooms.copies.Holdings;
import org.scholarlycppcc.rooms.copies.LendingDesk;
import org.scholarlycppcc.rooms.copies.LoanId;
import org.scholarlycppcc.rooms.copies.Parting;
import org.scholarlycppcc.rooms.copies.Stocking;
import org.springframework.stereotype.Component;

/** What those who look after a room's copies do with one of them. */
class CopyDesk extends Section {
    private final Tools tools;
    private final CopyRow copy;
    private final Outcome outcome;
    private final Runnable done;

    CopyDesk(Tools tools, CopyRow copy, SectorRow room, Outcome outcome, Runnable done) {
        this.tools = tools;
        this.copy = copy;
        this.outcome = outcome;
        this.done = done;
        addClassNames("leaf", "copy-desk");
        setId("copy-desk");
        add(new H2(getTranslation("copies.desk")));
        var who = copy.who() == null ? null : tools.roster().find(copy.who()).orElse(null);
        if (who != null)
            add(new Paragraph(
                    getTranslation(copy.state() == CopyState.KEPT ? "copies.keptFor" : "copies.with", who.name())));
        add(new Paragraph(getTranslation("copies.lent", copy.lent())));
        if (copy.state() == CopyState.GONE) add(putBack());
        else {
            if (copy.loan() != null) add(takeBack(copy.loan()));
            else add(handOut(who));
            add(new LabelsLink(room.slug(), List.of(copy.id()), getTranslation("copies.labelOfThis")));
            add(correcting(), withdrawing());
        }
        add(history());
    }

    private Button takeBack(LoanId loan) {
        var button =
                act("copies.takeBack", "copies.takenBack", () -> tools.desk().takeBack(loan));
        button.setId("take-back");
        return button;
    }

    private Div handOut(@Nullable MemberRow keptFor) {
        var today = LocalDate.now(tools.clock());
        var people = new ComboBox<Seat>(getTranslation("copies.toWhom"));
        people.setId("hand-out-to");
        people.setItemLabelGenerator(Seat::name);
        people.setItems(query -> tools.roster().inTermOn(today).stream()
                .filter(it -> it.name().contains(query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        var loan = LoanId.random();
        var hand = act("copies.handOut", "copies.handedOut", () -> {
            var to = people.getOptionalValue().orElseThrow(() -> new Refusal("copies.whom"));
            tools.desk().handOut(loan, copy.id(), to.member());
        });
        hand.setId("hand-out");
        var form = new Div(people, hand);
        form.addClassName("adding");
        if (keptFor != null && keptFor.sector() != null)
            people.setValue(new Seat(keptFor.id(), keptFor.sector(), keptFor.name()));
        return form;
    }

    private Details correcting() {
        var fields = new CopyFields();
        fields.fill(copy.text());
        var keep = act(
                "copies.keep",
                "copies.corrected",
                () -> tools.stocking().correct(copy.id(), copy.version(), fields.text()));
        keep.setId("keep-copy");
        return details("copies.correct", "correct-copy", fields, keep);
    }

    private Details withdrawing() {
        var why = new Select<Parting>();
        why.setLabel(getTranslation("copies.why"));
        why.setId("withdraw-why");
        why.setItems(Parting.values());
        why.setItemLabelGenerator(it -> getTranslation("copies.parting." + it));
        why.setValue(copy.loan() == null ? Parting.WORN : Parting.LOST);
        var words = new TextField(getTranslation("copies.whyWords"));
        words.setId("withdraw-words");
        var withdraw = act(
                "copies.withdraw",
                "copies.withdrawn",
                () -> tools.stocking().withdraw(copy.id(), Objects.requireNonNull(why.getValue()), words.getValue()));
        withdraw.setId("withdraw");
        return details("copies.withdraw", "withdraw-copy", new Div(why, words), withdraw);
    }

    private Details details(String summary, String id, Div fields, Button act) {
        fields.addClassName("copy-fields");
        var acts = new Div(act);
        acts.addClassName("acts");
        var details = new Details(getTranslation(summary), fields, acts);
        details.setId(id);
        return details;
    }

    private Button putBack() {
        var button =
                act("copies.putBack", "copies.isBack", () -> tools.stocking().putBack(copy.id()));
        button.setId("put-back");
        return button;
    }

    // What was typed stays after a refusal; otherwise the page shows what is now.
    private Button act(String words, String said, Runnable act) {
        var button = new Button(getTranslation(words));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (outcome.of(act)) {
                outcome.say(getTranslation(said));
                done.run();
            }
            button.setEnabled(true);
            outcome.insteadOf(button);
        });
        return button;
    }

    // Asked for when somebody looks.
    private Details history() {
        var list = new UnorderedList();
        list.addClassNames("rows", "soft");
        var details = new Details(getTranslation("copies.history"), list);
        details.setId("copy-history");
        details.addOpenedChangeListener(it -> {
            list.removeAll();
            if (it.isOpened()) changes(list);
        });
        return details;
    }

    private void changes(UnorderedList list) {
        var moments = new Moments(tools.clock(), getLocale());
        var changes = tools.holdings().changes(copy.id());
        var people =
                tools.roster().rows(changes.stream().map(CopyChange::author).toList());
        changes.forEach(it -> {
            var author = people.get(it.author());
            list.add(new ListItem(getTranslation(
                    it.words().isEmpty() ? "copies.change" : "copies.changeWords",
                    moments.told(it.done()),
                    author == null ? "" : author.name(),
                    getTranslation("copies.what." + it.what()),
                    it.words())));
        });
    }

    /** The services that the desk works with. */
    @Component
    record Tools(Holdings holdings, Stocking stocking, LendingDesk desk, Roster roster, Clock clock) {}
}
