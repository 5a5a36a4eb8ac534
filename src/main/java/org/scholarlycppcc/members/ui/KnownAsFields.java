package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.members.PersonSheet;

/** The fields of how a person is called; each refusal shows at the field it concerns. */
class KnownAsFields extends Div {
    private final TextField name = field("name", "members.name", 100);
    private final TextField account = field("account", "members.account", 100);
    private final TextField unit = field("unit", "members.recommendedBy", 200);

    KnownAsFields() {
        addClassName("fields");
        account.setHelperText(getTranslation("members.accountHint"));
        account.setAutocapitalize(Autocapitalize.NONE);
        add(name, account, unit);
    }

    void fill(PersonSheet person) {
        name.setValue(person.name());
        account.setValue(person.account());
        unit.setValue(Optional.ofNullable(person.recommendedBy()).orElse(""));
    }

    /** Acts with what was typed; a refusal that concerns none of these fields shows at the other one. */
    <F extends Component & HasValidation> void act(F other, Act act) {
        for (var field : new TextField[] {name, account, unit}) field.setInvalid(false);
        Refusals.at(other, () -> {
            try {
                act.with(name.getValue(), account.getValue(), unit.getValue());
            } catch (Refusal refusal) {
                var field = concerned(refusal);
                if (field.isEmpty()) throw refusal;
                Refusals.at(field.get(), () -> {
                    throw refusal;
                });
                field.get().focus();
            }
        });
    }

    private Optional<TextField> concerned(Refusal refusal) {
        return switch (refusal.reason()) {
            case "members.nameMissing" -> Optional.of(name);
            case "members.accountMissing", "members.accountOdd", "members.nameTaken" -> Optional.of(account);
            case "text.tooLong" -> tooLong();
            default -> Optional.empty();
        };
    }

    private Optional<TextField> tooLong() {
        return Stream.of(name, account, unit)
                .filter(it -> it.getValue().length() > it.getMaxLength())
                .findFirst();
    }

    private TextField field(String id, String label, int most) {
        var field = new TextField(getTranslation(label));
        field.setId(id);
        field.setMaxLength(most);
        field.setManualValidation(true);
        return field;
    }

    /** What is done with a name, an account and a recommending unit. */
    interface Act {
        void with(String name, String account, String unit);
    }
}
