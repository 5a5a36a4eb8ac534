package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.Founding;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.WeekText;
import org.scholarlycppcc.members.Roster;

/** Where a member founds a group: what it is, when it begins, and what it reads week by week. */
@Route("groups/new")
@PageTitle("groups.found")
@RolesAllowed(Roles.MEMBER)
class NewGroupView extends Main {
    private static final int DAYS = 7;

    private final GroupId id = GroupId.random();
    private final OrderedList plan = new OrderedList();
    private final List<WeekForm> weeks = new ArrayList<>();
    private final Problem problem = new Problem();
    private final GroupForm form;
    private final PaceForm pace;
    private final Founding founding;
    private final Roster roster;
    private final LocalDate today;

    NewGroupView(Founding founding, Catalogue catalogue, Roster roster, Clock clock) {
        this.founding = founding;
        this.roster = roster;
        today = LocalDate.now(clock);
        form = new GroupForm(catalogue);
        addClassName("new-group");
        pace = new PaceForm(today.plusDays(DAYS), this::titles, new Moments(clock, getLocale()));
        plan.addClassName("week-forms");
        add(new H1(getTranslation("groups.found")), new Paragraph(getTranslation("groups.foundHint")), form);
        add(new Section(new H2(getTranslation("groups.plan")), plan, more(), pace), problem, acts());
        addWeek();
    }

    private Button more() {
        var more = new Button(getTranslation("groups.oneMoreWeek"), click -> addWeek());
        more.setId("one-more-week");
        return more;
    }

    private void addWeek() {
        if (weeks.size() >= Founding.WEEKS) return;
        var week = new WeekForm(roster, today).withoutDate().titled(pace::show);
        weeks.add(week);
        plan.add(new ListItem(new H3(getTranslation("groups.weekNumber", weeks.size())), week));
        pace.show();
    }

    private List<String> titles() {
        return weeks.stream()
                .map(WeekForm::title)
                .map(it -> it.isBlank() ? getTranslation("groups.noTitleYet") : it)
                .toList();
    }

    private Div acts() {
        var found = new Button(getTranslation("groups.foundIt"));
        found.setId("found");
        found.addThemeVariants(ButtonVariant.PRIMARY);
        found.setDisableOnClick(true);
        found.addClickListener(click -> {
            problem.none(this::found);
            found.setEnabled(true);
        });
        var acts = new Div(found);
        acts.addClassName("acts");
        return acts;
    }

    private void found() {
        var slug = founding.found(id, form.text(0), plan(), pace.pace());
        getUI().ifPresent(it -> it.navigate(GroupView.class, GroupView.to(slug)));
    }

    private List<WeekText> plan() {
        return weeks.stream().map(it -> it.text(today, 0)).toList();
    }
}
