package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.groups.EditionPages;
import org.scholarlycppcc.groups.Planning;
import org.scholarlycppcc.groups.Plans;
import org.scholarlycppcc.groups.WeekPage;
import org.scholarlycppcc.groups.WeekText;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.Notices;

/** A week of a group's plan: what is read, what the guide says about it, and the question to answer. */
@Route("groups/:slug/weeks/:week")
@PermitAll
class WeekView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String WEEK = "week";

    private final Plans plans;
    private final Planning planning;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Notices notices;
    private final Helping helping;
    private final Clock clock;
    private final H1 title = new H1();

    WeekView(
            Plans plans,
            Planning planning,
            Catalogue catalogue,
            Roster roster,
            Notices notices,
            Helping helping,
            Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.catalogue = catalogue;
        this.roster = roster;
        this.notices = notices;
        this.helping = helping;
        this.clock = clock;
        addClassName("week-page");
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(GroupView.SLUG).orElse("");
        var number = Numbers.in(event.getRouteParameters(), WEEK);
        var week = plans.week(slug, number).orElseThrow(NotFoundException::new);
        notices.seen(week.group().value());
        show(week);
    }

    private void show(WeekPage week) {
        removeAll();
        var kicker = new Paragraph(new GroupLink(week.slug(), week.groupName()));
        kicker.add(" › " + getTranslation("groups.weekOf", week.number(), week.weeks()));
        kicker.addClassName("kicker");
        title.setText(week.title());
        var facts = facts(week);
        add(kicker, title, facts);
        if (!week.editions().isEmpty()) add(editions(week));
        add(question(week), guide(week), turning(week));
        if (week.leads()) add(changing(week));
    }

    private Paragraph facts(WeekPage week) {
        var moments = new Moments(clock, getLocale());
        var facts = new ArrayList<String>();
        facts.add(getTranslation("groups.dates", moments.date(week.begins()), moments.date(week.ends())));
        if (!week.reading().isEmpty()) facts.add(week.reading());
        if (week.firstPage() != null && week.lastPage() != null)
            facts.add(getTranslation("groups.pages", week.firstPage(), week.lastPage()));
        if (week.guide() != null)
            roster.find(week.guide())
                    .map(MemberRow::name)
                    .ifPresent(it -> facts.add(getTranslation("groups.guidedBy", it)));
        var paragraph = new Paragraph();
        if (week.book() != null)
            catalogue.find(week.book()).ifPresent(it -> {
                paragraph.add(new BookLink(it));
                paragraph.add(Dot.BETWEEN);
            });
        paragraph.add(String.join(Dot.BETWEEN, facts));
        paragraph.addClassName("soft");
        return paragraph;
    }

    private UnorderedList editions(WeekPage week) {
        var list = new UnorderedList();
        EditionPages.of(week.editions())
                .forEach(it -> list.add(new ListItem(getTranslation("groups.inEdition", it.edition(), it.pages()))));
        list.addClassNames("editions", "soft");
        return list;
    }

    private Section question(WeekPage week) {
        var words = new Paragraph(week.question());
        words.addClassName("question");
        var question = new Section(new H2(getTranslation("groups.questionOfTheWeek")), words);
        question.addClassNames("leaf", "asked");
        if (week.discussion() != null) {
            var link = new DiscussionLink(
                    week.slug(), week.discussion(), getTranslation("groups.answerWithPosts", week.posts()));
            link.setId("answer");
            link.addClassName("primary");
            var acts = new Div(link);
            acts.addClassName("acts");
            question.add(acts);
        }
        return question;
    }

    private Article guide(WeekPage week) {
        var guide = new Article(new H2(getTranslation("groups.guideText")));
        guide.addClassName("guide-text");
        if (week.guideText().isBlank()) guide.add(new EmptyState(getTranslation("groups.noGuideYet")));
        else guide.add(new Written(week.guideText()));
        return guide;
    }

    private Nav turning(WeekPage week) {
        var nav = new Nav();
        nav.addClassNames("acts", "turning");
        nav.setAriaLabel(getTranslation("groups.plan"));
        if (week.number() > 1)
            nav.add(new WeekLink(week.slug(), week.number() - 1, getTranslation("groups.weekBefore")));
        if (week.number() < week.weeks())
            nav.add(new WeekLink(week.slug(), week.number() + 1, getTranslation("groups.weekAfter")));
        if (week.digest()) nav.add(digest(week, "groups.digestOf"));
        else if (week.leads() && !week.begins().isAfter(LocalDate.now(clock)))
            nav.add(digest(week, "groups.writeDigestOf"));
        return nav;
    }

    private DigestLink digest(WeekPage week, String words) {
        return new DigestLink(week.slug(), week.number(), getTranslation(words, week.number()));
    }

    private Section changing(WeekPage week) {
        var section = new Section();
        section.addClassName("changing");
        var change = new Button(getTranslation("groups.changeWeek"));
        change.setId("change-week");
        change.addClickListener(click -> {
            section.removeAll();
            section.add(form(week));
        });
        section.add(change);
        return section;
    }

    private Div form(WeekPage week) {
        var text = planning.week(week.group(), week.number());
        var form = new WeekForm(roster, LocalDate.now(clock))
                .withPictures(helping, week.group())
                .fill(text);
        var keeping = new Keeping<>(
                        text,
                        WeekText::version,
                        it -> String.join(
                                "\n\n",
                                "**" + it.title() + "**",
                                it.reading(),
                                it.editions(),
                                it.question(),
                                it.guideText()),
                        form::fill)
                .by(
                        version -> planning.change(week.group(), week.number(), form.text(text.begins(), version)),
                        () -> plans.week(week.slug(), week.number()).ifPresent(this::show));
        var all = new Div(new H2(getTranslation("groups.changeWeek")), form, keeping);
        all.addClassName("leaf");
        return all;
    }
}
