package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.members.OwnPassword;

/** Where one changes the own password. */
@Route("me/password")
@PageTitle("members.changePassword")
@PermitAll
class PasswordView extends Main {
    private final OwnPassword password;
    private final PasswordField old = field("members.oldPassword", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("members.newPassword", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("members.newPasswordAgain", Autocomplete.NEW_PASSWORD);

    PasswordView(OwnPassword password) {
        this.password = password;
        addClassName("desk");
        wanted.setHelperText(getTranslation("welcome.rule"));
        var keep = new Button(getTranslation("members.keepPassword"), click -> change());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        var form = new Div(old, wanted, again, keep);
        form.addClassNames("leaf", "fields");
        var kicker = new Paragraph(new RouterLink(getTranslation("members.me"), MeView.class));
        kicker.addClassName("kicker");
        add(
                kicker,
                new H1(getTranslation("members.changePassword")),
                form,
                new Paragraph(getTranslation("members.passwordEnds")));
    }

    private PasswordField field(String label, Autocomplete what) {
        var field = new PasswordField(getTranslation(label));
        field.setAutocomplete(what);
        field.setManualValidation(true);
        field.getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("members.reveal")));
        return field;
    }

    private void change() {
        old.setInvalid(false);
        if (!Refusals.at(again, this::refuseDifferent)) return;
        // A wrong old password concerns its own field, everything else the new one.
        var changed = Refusals.at(wanted, () -> {
            try {
                password.change(old.getValue(), wanted.getValue(), session());
            } catch (Refusal refusal) {
                if (!OwnPassword.concernsTheOld(refusal)) throw refusal;
                Refusals.at(old, () -> {
                    throw refusal;
                });
            }
        });
        if (changed && !old.isInvalid()) done();
    }

    private void refuseDifferent() {
        if (!wanted.getValue().equals(again.getValue())) throw new Refusal("members.passwordsDiffer");
    }

    private void done() {
        for (var field : new PasswordField[] {old, wanted, again}) field.clear();
        Notification.show(getTranslation("members.passwordChanged"));
        getUI().ifPresent(it -> it.navigate(MeView.class));
    }

    private static String session() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
