package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.participation.OfflineBook;
import org.scholarlycppcc.participation.Period;

/** The offline book: a form to write down who was where, and below what was written down for a period. */
@Route("participation/offline")
@PageTitle("participation.offline.heading")
@RolesAllowed(Roles.STAFF)
class OfflineView extends Main implements BeforeEnterObserver {
    private final OfflineBook book;
    private final Clock clock;

    OfflineView(OfflineBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        addClassName("participation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var today = LocalDate.now(clock);
        var here = event.getLocation();
        try {
            var period = PeriodQuery.read(here.getQueryParameters(), today);
            var entries = new OfflineList(book, clock.getZone(), period);
            add(back(period), new H1(getTranslation("participation.offline.heading")));
            add(new OfflineForm(book, today, entries::load));
            add(new H2(getTranslation("participation.offline.entries")));
            add(new PeriodPicker(OfflineView.class, RouteParameters.empty(), here, period, today), entries);
        } catch (Refusal refusal) {
            add(back(Period.last(1, today)), new H1(getTranslation("participation.offline.heading")));
            add(new PeriodPicker(OfflineView.class, RouteParameters.empty(), here, null, today), new Refused(refusal));
        }
    }

    private Paragraph back(Period period) {
        var back = new RouterLink(getTranslation("participation.heading"), RegisterView.class);
        back.setQueryParameters(PeriodQuery.of(period));
        var kicker = new Paragraph(back);
        kicker.addClassName("kicker");
        return kicker;
    }
}
