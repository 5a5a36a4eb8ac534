package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.participation.Period;
import org.scholarlycppcc.participation.Reviewing;

/** The participation register: sectors by weeks, to read, to print and to take away. */
@Route("participation")
@PageTitle("participation.heading")
@Menu(title = "participation.heading", order = 11)
@RolesAllowed(Roles.STAFF)
class RegisterView extends Main implements BeforeEnterObserver {
    private final Reviewing reviewing;
    private final Sectors sectors;
    private final Clock clock;

    RegisterView(Reviewing reviewing, Sectors sectors, Clock clock) {
        this.reviewing = reviewing;
        this.sectors = sectors;
        this.clock = clock;
        addClassName("participation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var today = LocalDate.now(clock);
        try {
            show(event.getLocation(), PeriodQuery.read(event.getLocation().getQueryParameters(), today), today);
        } catch (Refusal refusal) {
            add(new H1(getTranslation("participation.heading")));
            add(new PeriodPicker(RegisterView.class, RouteParameters.empty(), event.getLocation(), null, today));
            add(new Refused(refusal));
        }
    }

    private void show(Location here, Period period, LocalDate today) {
        var span = new Paragraph(Dates.period(this, period));
        span.addClassName("date");
        var table = new RegisterTable(reviewing.register(period), sectors.all());
        add(span, new H1(getTranslation("participation.heading")), new Printed(today));
        add(new PeriodPicker(RegisterView.class, RouteParameters.empty(), here, period, today));
        add(acts(period), new ScrollRegion(getTranslation("participation.caption"), table), new Meanings());
    }

    private Div acts(Period period) {
        var offline = new RouterLink(getTranslation("participation.offline.open"), OfflineView.class);
        offline.setQueryParameters(PeriodQuery.of(period));
        var export = new Anchor(
                "exports/participation.xlsx?from=" + period.from() + "&to=" + period.to(),
                getTranslation("participation.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        export.setId("export");
        var print = new NativeButton(getTranslation("participation.print"));
        print.getElement().setAttribute("onclick", "window.print()");
        var acts = new Div(offline, export, print);
        acts.addClassName("acts");
        return acts;
    }
}
