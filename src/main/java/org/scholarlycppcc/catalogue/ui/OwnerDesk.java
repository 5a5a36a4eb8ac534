package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Owning;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberRow;

/** Who answers for a list, and how it passes on. */
class OwnerDesk extends Div {
    private final Owning owning;
    private final CurrentMember member;
    private final Runnable acted;
    private final Span told = new Span();
    private final Div acts = new Div();
    private final Repairs repairs = new Repairs();

    OwnerDesk(Owning owning, CurrentMember member, Runnable acted) {
        this.owning = owning;
        this.member = member;
        this.acted = acted;
        addClassName("owner-desk");
        told.setId("list-owner");
        told.getElement().setAttribute("role", "status");
        add(told, acts, repairs);
    }

    void show(Draft draft) {
        var all = owning.candidates();
        var owner = all.stream()
                .filter(it -> it.id().equals(draft.standing().owner()))
                .findAny();
        told.setText(told(owner));
        acts.removeAll();
        if (owner.isEmpty()) acts.add(takeOver(draft));
        var mine = owner.filter(it -> it.id().equals(member.id())).isPresent();
        if (mine || member.is(Roles.ADMIN)) acts.add(passOn(draft, all, owner));
    }

    private String told(Optional<MemberRow> owner) {
        return owner.map(it -> getTranslation("catalogue.owner", it.name()))
                .orElseGet(() -> getTranslation("catalogue.noOwner"));
    }

    private Button takeOver(Draft draft) {
        var take = new Button(getTranslation("catalogue.takeOver"), click -> {
            if (repairs.done(() -> owning.takeOver(draft.id()))) acted.run();
        });
        take.setId("take-over");
        return take;
    }

    private Details passOn(Draft draft, List<MemberRow> all, Optional<MemberRow> owner) {
        var to = new Select<MemberRow>();
        to.setId("new-owner");
        to.setLabel(getTranslation("catalogue.newOwner"));
        to.setItems(
                all.stream().filter(it -> owner.filter(it::equals).isEmpty()).toList());
        to.setItemLabelGenerator(MemberRow::name);
        var pass = new Button(getTranslation("catalogue.passOn"), click -> {
            if (to.getValue() != null
                    && repairs.done(() -> owning.pass(draft.id(), to.getValue().id()))) acted.run();
        });
        pass.setId("pass-on");
        var fields = new Div(to, pass);
        fields.addClassName("fields");
        return new Details(getTranslation("catalogue.passOn"), fields);
    }
}
