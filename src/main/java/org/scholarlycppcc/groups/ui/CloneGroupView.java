package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.Cloning;
import org.scholarlycppcc.groups.Cloning.Anew;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Plans;
import org.scholarlycppcc.groups.WeekRow;

/** Where a host begins a new season from a group of an earlier one. */
@Route("groups/:slug/again")
@PageTitle("groups.again")
@RolesAllowed(Roles.MEMBER)
class CloneGroupView extends Main implements BeforeEnterObserver {
    private static final int WEEK = 7;

    private final Groups groups;
    private final Plans plans;
    private final Cloning cloning;
    private final Clock clock;

    CloneGroupView(Groups groups, Plans plans, Cloning cloning, Clock clock) {
        this.groups = groups;
        this.plans = plans;
        this.cloning = cloning;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(event.getRouteParameters()
                .get(GroupView.SLUG)
                .flatMap(groups::find)
                .filter(GroupRow::leads)
                .orElseThrow(NotFoundException::new));
    }

    private void show(GroupRow group) {
        var kicker = new Paragraph(new GroupLink(group));
        kicker.addClassName("kicker");
        var name = new TextField(getTranslation("groups.name"), group.name(), "");
        name.setId("group-name");
        name.setRequiredIndicatorVisible(true);
        var season = new TextField(getTranslation("groups.season"));
        season.setId("group-season");
        season.setHelperText(getTranslation("groups.seasonHint"));
        var words = new Div(name, season);
        words.addClassNames("form", "two-columns");
        var titles = plans.of(group.id()).stream().map(WeekRow::title).toList();
        var pace = new PaceForm(LocalDate.now(clock).plusDays(WEEK), () -> titles, new Moments(clock, getLocale()));
        add(kicker, new H1(getTranslation("groups.again")), new Paragraph(getTranslation("groups.againHint")), words);
        add(new Section(new H2(getTranslation("groups.plan")), pace), acts(group, name, season, pace));
    }

    private Div acts(GroupRow group, TextField name, TextField season, PaceForm pace) {
        var id = GroupId.random();
        var problem = new Problem();
        var found = new Button(getTranslation("groups.foundAgain"));
        found.setId("found");
        found.addThemeVariants(ButtonVariant.PRIMARY);
        found.setDisableOnClick(true);
        found.addClickListener(click -> {
            problem.none(() -> {
                var slug = cloning.again(group.id(), id, new Anew(name.getValue(), season.getValue(), pace.pace()));
                getUI().ifPresent(it -> it.navigate(GroupView.class, GroupView.to(slug)));
            });
            found.setEnabled(true);
        });
        var acts = new Div(found);
        acts.addClassName("acts");
        return new Div(problem, acts);
    }
}
