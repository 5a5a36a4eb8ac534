package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.members.Corrected;
import org.scholarlycppcc.members.Enrolling;
import org.scholarlycppcc.members.PersonSheet;

/** Corrects how a person is called; when somebody else was faster, both texts are shown. */
class KnownAs extends Section {
    private final Enrolling enrolling;
    private final Runnable again;
    private final KnownAsFields fields = new KnownAsFields();
    private final TextField rest = new TextField();
    private final Div theirs = new Div();
    private int version;

    KnownAs(PersonSheet person, Enrolling enrolling, Runnable again) {
        this.enrolling = enrolling;
        this.again = again;
        this.version = person.version();
        addClassName("leaf");
        setId("known-as");
        fields.fill(person);
        rest.setVisible(false);
        theirs.addClassName("theirs");
        theirs.getElement().setAttribute("role", "alert");
        var keep = new Button(getTranslation("members.keep"), click -> keep(person));
        keep.setId("keep");
        add(new H2(getTranslation("members.knownAs")), fields, theirs, keep);
    }

    private void keep(PersonSheet person) {
        fields.act(rest, (name, account, unit) -> {
            switch (enrolling.correct(person.id(), name, account, unit, version)) {
                case Corrected.Kept(var known) -> {
                    Notification.show(getTranslation("members.kept", known));
                    again.run();
                }
                case Corrected.Overtaken(var now) -> compare(now);
            }
        });
    }

    // Keeping again is then a choice made with both texts in sight.
    private void compare(PersonSheet now) {
        version = now.version();
        theirs.removeAll();
        theirs.add(
                new Paragraph(getTranslation("members.overtaken")),
                new Paragraph(String.join(
                        Dot.BETWEEN, now.name(), now.account(), Objects.requireNonNullElse(now.recommendedBy(), ""))),
                new Button(getTranslation("members.takeTheirs"), click -> again.run()));
    }
}
