package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.participation.Period;
import org.scholarlycppcc.participation.What;

/** A figure that opens the list behind it. */
class FigureLink extends RouterLink {
    /** In the place of a sector's slug, stands for all of them. */
    static final String ALL = "all";

    FigureLink(String text, String sector, Period period, What what, @Nullable LocalDate week) {
        super(text, SectorView.class, new RouteParameters(SectorView.SECTOR, sector));
        setQueryParameters(PeriodQuery.of(period, what, week));
    }
}
