package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.participation.Period;
import org.scholarlycppcc.participation.Reviewing;
import org.scholarlycppcc.participation.What;

/** The people of a sector week by week, the inactive included; or the list behind one figure of the register. */
@Route("participation/:sector")
@RolesAllowed(Roles.STAFF)
class SectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String SECTOR = "sector";

    private final Reviewing reviewing;
    private final Sectors sectors;
    private final Clock clock;
    private String title = "";

    SectorView(Reviewing reviewing, Sectors sectors, Clock clock) {
        this.reviewing = reviewing;
        this.sectors = sectors;
        this.clock = clock;
        addClassName("participation");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var slug = event.getRouteParameters().get(SECTOR).orElseThrow(NotFoundException::new);
        var sector = sectors.find(slug);
        if (sector.isEmpty() && !slug.equals(FigureLink.ALL)) throw new NotFoundException();
        title = sector.map(SectorRow::name).orElseGet(() -> getTranslation("participation.all"));
        var here = event.getLocation();
        var today = LocalDate.now(clock);
        try {
            var period = PeriodQuery.read(here.getQueryParameters(), today);
            var what = here.getQueryParameters().getSingleParameter(PeriodQuery.WHAT);
            if (what.isPresent()) behind(sector, period, what.get(), here);
            else people(sector.orElseThrow(NotFoundException::new), period, here, today);
        } catch (Refusal refusal) {
            add(back(null), new H1(title));
            add(new PeriodPicker(SectorView.class, new RouteParameters(SECTOR, slug), here, null, today));
            add(new Refused(refusal));
        }
    }

    private void people(SectorRow sector, Period period, Location here, LocalDate today) {
        var table = new PeopleTable(reviewing.register(period), sector);
        var kicker = back(period);
        kicker.add(new Span(Dates.period(this, period)));
        add(kicker, new H1(title), new Printed(today));
        add(new PeriodPicker(SectorView.class, new RouteParameters(SECTOR, sector.slug()), here, period, today));
        add(new ScrollRegion(getTranslation("participation.people", title), table));
        var legend = new Paragraph(getTranslation("participation.legend"));
        legend.addClassName("soft");
        add(legend);
    }

    private void behind(Optional<SectorRow> sector, Period period, String asked, Location here) {
        var what = What.of(asked).orElseThrow(NotFoundException::new);
        var week = here.getQueryParameters()
                .getSingleParameter(PeriodQuery.WEEK)
                .map(Period::day)
                .map(Period::monday)
                .orElse(null);
        if (week == null ? what == What.TOOK_PART || what == What.OFFLINE : !what.weekly() || !period.contains(week)) {
            throw new NotFoundException();
        }
        var people = reviewing.behind(sector.map(SectorRow::id).orElse(null), period, what, week);
        var count = new Span(getTranslation("participation.persons", people.size()));
        count.addClassName("count");
        title = title + Dot.BETWEEN + Labels.of(this, what);
        var kicker = back(period);
        kicker.add(new Span(week == null ? Dates.period(this, period) : Dates.week(this, week)));
        add(kicker, new H1(new Span(title), count));
        add(new BehindList(people, what));
        add(around(sector, period, what, week));
    }

    private Paragraph around(Optional<SectorRow> sector, Period period, What what, @Nullable LocalDate week) {
        var slug = sector.map(SectorRow::slug).orElse(FigureLink.ALL);
        var around = new Paragraph();
        around.addClassName("acts");
        if (what != What.IN_TERM) {
            around.add(new FigureLink(getTranslation("participation.seeInTerm"), slug, period, What.IN_TERM, week));
        }
        sector.ifPresent(it -> {
            var all = new RouterLink(
                    getTranslation("participation.seeSector", it.name()),
                    SectorView.class,
                    new RouteParameters(SECTOR, it.slug()));
            all.setQueryParameters(PeriodQuery.of(period));
            around.add(all);
        });
        return around;
    }

    private Paragraph back(@Nullable Period period) {
        var back = new RouterLink(getTranslation("participation.heading"), RegisterView.class);
        if (period != null) back.setQueryParameters(PeriodQuery.of(period));
        var kicker = new Paragraph(back);
        kicker.addClassName("kicker");
        return kicker;
    }
}
