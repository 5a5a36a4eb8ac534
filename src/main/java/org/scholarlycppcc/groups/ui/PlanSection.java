package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.WeekRow;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** The plan of a group, one line a week, this week marked. */
class PlanSection extends Section {
    PlanSection(GroupRow group, List<WeekRow> plan, Map<MemberId, MemberRow> people, LocalDate today, Moments moments) {
        addClassName("plan");
        add(new H2(getTranslation("groups.plan")));
        if (plan.isEmpty()) add(new Paragraph(getTranslation("groups.noPlan")));
        else weeks(group, plan, people, today, moments);
        if (group.role() != null && !group.leads() && (group.plannable() || group.proposed() > 0))
            add(proposing(group));
    }

    private void weeks(
            GroupRow group, List<WeekRow> plan, Map<MemberId, MemberRow> people, LocalDate today, Moments moments) {
        var list = new OrderedList();
        list.addClassName("weeks");
        plan.forEach(it -> list.add(line(group, it, people, today, moments)));
        add(list);
        plan.stream().filter(it -> it.on(today)).findFirst().ifPresent(it -> addComponentAtIndex(1, acts(group, it)));
    }

    private Div proposing(GroupRow group) {
        var words = group.proposed() > 0
                ? getTranslation("groups.myProposals", group.proposed())
                : getTranslation("groups.propose");
        var link = new RouterLink(words, ProposalsView.class, GroupView.to(group.slug()));
        link.setId("propose");
        var acts = new Div(link);
        acts.addClassNames("acts", "proposing");
        return acts;
    }

    private Div acts(GroupRow group, WeekRow week) {
        var acts = new Div(new WeekLink(group.slug(), week.number(), getTranslation("groups.readGuide")));
        if (week.discussion() != null)
            acts.add(new DiscussionLink(group.slug(), week.discussion(), getTranslation("groups.answer")));
        acts.addClassName("acts");
        return acts;
    }

    private ListItem line(
            GroupRow group, WeekRow week, Map<MemberId, MemberRow> people, LocalDate today, Moments moments) {
        var number = new Span(getTranslation("groups.weekNumber", week.number()));
        number.addClassName("week-number");
        var dates = new Span(getTranslation("groups.dates", moments.date(week.begins()), moments.date(week.ends())));
        dates.addClassName("date");
        var facts = new Paragraph(String.join(Dot.BETWEEN, facts(week, people)));
        facts.addClassName("soft");
        var line = new ListItem(number, new WeekLink(group.slug(), week.number(), week.title()), dates, facts);
        if (week.on(today)) {
            line.addClassName("now");
            line.getElement().setAttribute("aria-current", "step");
            var now = new Span(getTranslation("groups.thisWeek"));
            now.addClassName("badge");
            line.addComponentAtIndex(2, now);
        } else if (week.ends().isBefore(today)) line.addClassName("past");
        return line;
    }

    private List<String> facts(WeekRow week, Map<MemberId, MemberRow> people) {
        var facts = new ArrayList<String>();
        if (!week.reading().isEmpty()) facts.add(week.reading());
        if (week.firstPage() != null && week.lastPage() != null)
            facts.add(getTranslation("groups.pages", week.firstPage(), week.lastPage()));
        var guide = week.guide() == null ? null : people.get(week.guide());
        if (guide != null) facts.add(getTranslation("groups.guidedBy", guide.name()));
        return facts;
    }
}
