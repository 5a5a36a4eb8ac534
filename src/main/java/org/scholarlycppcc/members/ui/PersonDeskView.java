package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Appointing;
import org.scholarlycppcc.members.Enrolling;
import org.scholarlycppcc.members.Invitations;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.PeopleDesk;
import org.scholarlycppcc.members.Seating;
import org.scholarlycppcc.members.Sectors;

/** All that the administrator keeps about a person, and does for one. */
@Route("admin/people/:id")
@RolesAllowed(Roles.ADMIN)
class PersonDeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final PeopleDesk desk;
    private final Enrolling enrolling;
    private final Invitations invitations;
    private final Seating seating;
    private final Appointing appointing;
    private final Sectors sectors;
    private final Clock clock;
    private final H1 name = new H1();

    PersonDeskView(
            PeopleDesk desk,
            Enrolling enrolling,
            Invitations invitations,
            Seating seating,
            Appointing appointing,
            Sectors sectors,
            Clock clock) {
        this.desk = desk;
        this.enrolling = enrolling;
        this.invitations = invitations;
        this.seating = seating;
        this.appointing = appointing;
        this.sectors = sectors;
        this.clock = clock;
        addClassName("desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PersonRoute.member(event));
    }

    private void show(MemberId member) {
        var person = desk.find(member).orElseThrow(PersonRoute::nobody);
        Runnable again = () -> show(member);
        var all = sectors.all();
        var today = LocalDate.now(clock);
        removeAll();
        name.setText(person.name());
        var kicker = new Paragraph(new RouterLink(getTranslation("members.people"), PeopleView.class));
        kicker.addClassName("kicker");
        add(kicker, name);
        add(new WayIn(person, invitations, enrolling, again));
        add(new KnownAs(person, enrolling, again));
        add(new RolesGiven(person, enrolling, again));
        add(new Seats(person, seating, all, today, again));
        add(new AppointmentsGiven(person, appointing, all, today, again));
    }

    @Override
    public String getPageTitle() {
        return name.getText();
    }
}
