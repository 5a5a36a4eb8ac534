package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.participation.Period;
import org.scholarlycppcc.participation.What;

/** The period and the figure that an address asks for. */
final class PeriodQuery {
    static final String FROM = "from";
    static final String TO = "to";
    static final String WEEK = "week";
    static final String WHAT = "what";

    private PeriodQuery() {}

    /** The period that is asked for, refused like {@link Period#read}. */
    static Period read(QueryParameters query, LocalDate today) {
        return Period.read(
                query.getSingleParameter(FROM).orElse(null),
                query.getSingleParameter(TO).orElse(null),
                today);
    }

    static QueryParameters of(Period period) {
        return QueryParameters.simple(dates(period));
    }

    /** The figure of a week of a period, or of the whole period when no week is named. */
    static QueryParameters of(Period period, What what, @Nullable LocalDate week) {
        var query = dates(period);
        if (week != null) query.put(WEEK, week.toString());
        query.put(WHAT, what.slug());
        return QueryParameters.simple(query);
    }

    private static Map<String, String> dates(Period period) {
        var query = new LinkedHashMap<String, String>();
        query.put(FROM, period.from().toString());
        query.put(TO, period.to().toString());
        return query;
    }
}
