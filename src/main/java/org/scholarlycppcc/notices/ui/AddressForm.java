package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.notices.MailAddress;

/** Where one's letters go: an address is used once its owner has followed the link that was sent there. */
class AddressForm extends Section {
    private final MailAddress address;

    AddressForm(MailAddress address) {
        this.address = address;
        addClassName("leaf");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("notices.address")));
        if (!address.lettersAreSent()) {
            add(soft(getTranslation("notices.noLetters")));
            return;
        }
        var used = address.confirmed();
        var waiting = address.waiting();
        used.ifPresent(it -> add(new Paragraph(getTranslation("notices.addressUsed", it))));
        waiting.ifPresent(it -> add(new Paragraph(getTranslation("notices.addressWaits", it))));
        if (used.isEmpty() && waiting.isEmpty()) add(soft(getTranslation("notices.addressHow")));
        add(fields());
        if (used.isPresent() || waiting.isPresent()) add(removal());
    }

    private Div fields() {
        var field = new EmailField(getTranslation("notices.address"));
        field.setId("address");
        field.setMaxLength(MailAddress.LONGEST);
        field.setManualValidation(true);
        var give = new Button(getTranslation("notices.giveAddress"), click -> {
            if (Refusals.at(field, () -> address.give(field.getValue(), getLocale()))) show();
        });
        give.setId("give-address");
        var fields = new Div(field, give);
        fields.addClassName("fields");
        return fields;
    }

    private Button removal() {
        var removal = new Button(getTranslation("notices.removeAddress"), click -> {
            address.remove();
            show();
        });
        removal.setId("remove-address");
        return removal;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
