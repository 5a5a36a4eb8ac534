package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.participation.Period;

/** Leads to the same page for another period: this quarter, the last weeks, or days of one's own. */
class PeriodPicker extends Section {
    private final Class<? extends Component> page;
    private final RouteParameters route;
    private final Input from = day("from");
    private final Input to = day("to");

    /**
     * @param here the address that is shown, whose dates stand in the fields as they were typed
     * @param shown the period that is shown; none when it was refused
     */
    PeriodPicker(
            Class<? extends Component> page,
            RouteParameters route,
            Location here,
            @Nullable Period shown,
            LocalDate today) {
        this.page = page;
        this.route = route;
        addClassName("period-picker");
        getElement().setAttribute("aria-label", getTranslation("participation.period"));
        var presets = new Nav(
                preset("participation.period.quarter", Period.quarter(today), shown),
                preset("participation.period.4", Period.last(4, today), shown),
                preset("participation.period.8", Period.last(8, today), shown),
                preset("participation.period.12", Period.last(12, today), shown));
        presets.setAriaLabel(getTranslation("participation.period.presets"));
        var query = here.getQueryParameters();
        from.setValue(query.getSingleParameter(PeriodQuery.FROM)
                .orElse(shown == null ? "" : shown.from().toString()));
        to.setValue(query.getSingleParameter(PeriodQuery.TO)
                .orElse(shown == null ? "" : shown.to().toString()));
        var own = new Div(label(from, "participation.period.from"), label(to, "participation.period.to"), show());
        own.addClassName("own-period");
        add(presets, own);
    }

    private RouterLink preset(String key, Period period, @Nullable Period shown) {
        var link = new RouterLink(getTranslation(key), page, route);
        link.setQueryParameters(PeriodQuery.of(period));
        if (period.equals(shown)) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Button show() {
        var show = new Button(getTranslation("participation.period.show"));
        show.setId("show-period");
        show.addClickListener(click -> UI.getCurrent()
                .navigate(
                        page,
                        route,
                        QueryParameters.simple(
                                Map.of(PeriodQuery.FROM, from.getValue(), PeriodQuery.TO, to.getValue()))));
        return show;
    }

    private Div label(Input field, String key) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(field);
        return new Div(label, field);
    }

    private static Input day(String id) {
        var day = new Input();
        day.setType("date");
        day.setId(id);
        return day;
    }
}
