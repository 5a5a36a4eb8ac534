package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.scholarlycppcc.members.Enrolling;
import org.scholarlycppcc.members.Invitations;
import org.scholarlycppcc.members.PersonSheet;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How a person comes in: one-time link, reset, disabling. */
class WayIn extends Section {
    private final Div shown = new Div();
    private final Paragraph state = new Paragraph();

    WayIn(PersonSheet person, Invitations invitations, Enrolling enrolling, Runnable again) {
        addClassName("leaf");
        setId("way-in");
        state.setText(getTranslation(
                person.disabled()
                        ? "members.stateDisabled"
                        : person.entered() ? "members.stateEntered" : "members.stateNotEntered"));
        add(new H2(getTranslation("members.wayIn")), state, shown);
        add(person.disabled() ? out(person, enrolling, again) : in(person, invitations, enrolling, again));
    }

    private Div in(PersonSheet person, Invitations invitations, Enrolling enrolling, Runnable again) {
        var invite = new Button(getTranslation("members.invite"), click -> show(invitations.invite(person.id())));
        invite.setId("invite");
        if (!person.entered()) invite.addThemeVariants(ButtonVariant.PRIMARY);
        var reset = new Button(
                getTranslation("members.reset"),
                click -> ask("members.resetAsk", "members.reset", person, () -> reset(person, invitations)));
        reset.setId("reset");
        reset.setVisible(person.entered());
        var disable = new Button(
                getTranslation("members.disable"),
                click -> ask("members.disableAsk", "members.disable", person, () -> {
                    enrolling.disable(person.id());
                    again.run();
                }));
        disable.setId("disable");
        return acts(invite, reset, disable);
    }

    private Div out(PersonSheet person, Enrolling enrolling, Runnable again) {
        var enable = new Button(getTranslation("members.enable"), click -> {
            enrolling.enable(person.id());
            again.run();
        });
        enable.setId("enable");
        return acts(enable);
    }

    private void reset(PersonSheet person, Invitations invitations) {
        show(invitations.reset(person.id()));
        state.setText(getTranslation("members.stateNotEntered"));
    }

    private void show(String token) {
        var link = new TextField(getTranslation("members.link"));
        link.setId("one-time-link");
        link.setValue(address() + "/welcome/" + token);
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setHelperText(getTranslation("members.linkHint"));
        shown.removeAll();
        shown.add(link);
        link.focus();
    }

    /** Where this browser reaches the house, which is where the link will be opened from. */
    static String address() {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .build()
                .toUriString();
    }

    private void ask(String question, String act, PersonSheet person, Runnable then) {
        var dialog = new ConfirmDialog(
                getTranslation(act),
                getTranslation(question, person.name()),
                getTranslation(act),
                confirmed -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("members.cancel"));
        dialog.open();
    }

    private static Div acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.addClassName("acts");
        return acts;
    }
}
