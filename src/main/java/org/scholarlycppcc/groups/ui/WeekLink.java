package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** A link to a week of a group's plan. */
class WeekLink extends RouterLink {
    WeekLink(String slug, int week, String words) {
        super(
                words,
                WeekView.class,
                new RouteParameters(
                        new RouteParam(GroupView.SLUG, slug), new RouteParam(WeekView.WEEK, String.valueOf(week))));
    }
}
