package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** A person as everyone here may know one: name, sector and appointments; never what the person reads. */
@Route("people/:id")
@PermitAll
class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Roster roster;
    private final Appointments appointments;
    private final CurrentMember current;
    private final H1 name = new H1();

    PersonView(Roster roster, Appointments appointments, CurrentMember current) {
        this.roster = roster;
        this.appointments = appointments;
        this.current = current;
        addClassName("person");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var member = PersonRoute.member(event);
        var person = roster.find(member).orElseThrow(PersonRoute::nobody);
        show(person);
        add(new AppointmentList(appointments.of(member)));
        if (current.is(Roles.ADMIN)) add(desk(person));
    }

    private void show(MemberRow person) {
        removeAll();
        name.setText(person.name());
        var sector = new Paragraph(Objects.requireNonNullElse(person.sectorName(), getTranslation("members.noSector")));
        sector.addClassName("kicker");
        add(sector, name);
    }

    private RouterLink desk(MemberRow person) {
        var link = new RouterLink(getTranslation("members.toDesk"), PersonDeskView.class, PersonRoute.of(person.id()));
        link.addClassName("button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return name.getText();
    }
}
