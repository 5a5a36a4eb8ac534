package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Enrolling;

/** Adds one person; sector, appointments and the way in follow on the person's own sheet. */
@Route("admin/people/new")
@PageTitle("members.add")
@RolesAllowed(Roles.ADMIN)
class EnrolView extends Main {
    private final Enrolling enrolling;
    private final KnownAsFields known = new KnownAsFields();
    private final RoleBoxes roles = new RoleBoxes(Set.of(Roles.MEMBER));

    EnrolView(Enrolling enrolling) {
        this.enrolling = enrolling;
        addClassName("desk");
        var keep = new Button(getTranslation("members.enrol"), click -> enrol());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(known, roles, keep);
        form.addClassNames("leaf", "fields");
        var kicker = new Paragraph(new RouterLink(getTranslation("members.people"), PeopleView.class));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("members.add")), form);
    }

    private void enrol() {
        known.act(roles, (name, account, unit) -> {
            var member = enrolling.enrol(name, account, unit, roles.getValue());
            getUI().ifPresent(it -> it.navigate(PersonDeskView.class, PersonRoute.of(member)));
        });
    }
}
