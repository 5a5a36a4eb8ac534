package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.groups.CatchUp;
import org.scholarlycppcc.groups.CatchingUp;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.WeekRow;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** What whoever comes late to a group needs first: how far one reads, what was asked, what was selected, what is still open. */
class CatchUpCard extends Section {
    private static final int EXCERPT = 90;

    private final GroupRow group;
    private final Map<MemberId, MemberRow> people;

    CatchUpCard(
            GroupRow group,
            CatchUp late,
            List<WeekRow> plan,
            Map<MemberId, MemberRow> people,
            LocalDate today,
            CatchingUp catchingUp) {
        this.group = group;
        this.people = people;
        addClassNames("leaf", "catch-up");
        setId("catch-up");
        var title = new H2(getTranslation("groups.catchUp"));
        title.setId("catch-up-title");
        getElement().setAttribute("aria-labelledby", "catch-up-title");
        var begun = plan.stream().filter(it -> !it.begins().isAfter(today)).toList();
        add(title, soFar(begun), questions(begun));
        if (!late.selected().isEmpty()) selected(late);
        if (late.open() != null) differing(late.open());
        var enough = new Button(getTranslation("groups.caughtUp"), click -> {
            catchingUp.done(group.id());
            removeFromParent();
        });
        enough.setId("caught-up");
        var acts = new Div(enough);
        acts.addClassName("acts");
        add(acts);
    }

    private Paragraph soFar(List<WeekRow> begun) {
        var missed = begun.stream().filter(WeekRow::missed).count();
        var words = new Paragraph(getTranslation("groups.missedWeeks", missed, begun.size()));
        begun.stream()
                .map(WeekRow::lastPage)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .ifPresent(it -> words.add(getTranslation("groups.pagesSoFar", it)));
        words.addClassName("soft");
        return words;
    }

    private OrderedList questions(List<WeekRow> begun) {
        var list = new OrderedList();
        list.addClassName("rows");
        begun.forEach(it -> list.add(question(it)));
        return list;
    }

    private ListItem question(WeekRow week) {
        var read = new Span(getTranslation("groups.weekNumber", week.number())
                + Dot.BETWEEN
                + String.join(Dot.BETWEEN, Reads.of(this, week)));
        read.addClassName("soft");
        Component asked = week.discussion() == null
                ? new Span(week.question())
                : new DiscussionLink(group.slug(), week.discussion(), week.question());
        return new ListItem(read, asked);
    }

    private void selected(CatchUp late) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var it : late.selected()) {
            var link = new DiscussionLink(group.slug(), it.discussion(), it.title()).query("post", it.sequence());
            list.add(new ListItem(link, new Paragraph(said(it.author(), it.words()))));
        }
        add(new H3(getTranslation("groups.selectedSoFar", late.selections())), list);
    }

    private void differing(CatchUp.Said open) {
        var link = new DiscussionLink(group.slug(), open.discussion(), open.title()).query("post", open.sequence());
        var between = getTranslation("groups.differsFrom", name(open.author()), name(open.other()));
        var words = new Paragraph(between + Markdown.excerpt(open.words(), EXCERPT));
        var list = new UnorderedList(new ListItem(link, words));
        list.addClassName("rows");
        add(new H3(getTranslation("groups.stillOpen")), list);
    }

    private String said(MemberId author, String words) {
        return getTranslation("groups.saidOf", name(author), words);
    }

    private String name(@Nullable MemberId person) {
        var known = person == null ? null : people.get(person);
        return known == null ? getTranslation("groups.somebodyElse") : known.name();
    }
}
