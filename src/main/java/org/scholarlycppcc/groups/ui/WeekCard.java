package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookCover;
import org.scholarlycppcc.groups.WeekPage;
import org.scholarlycppcc.members.MemberRow;

/** This week in one group: the book, what to read, the question, who guides. */
class WeekCard extends Section {
    // Read calmly and with a thought now and then.
    private static final int CHARACTERS_A_MINUTE = 250;

    WeekCard(WeekPage week, @Nullable BookRow book, @Nullable MemberRow guide) {
        addClassNames("leaf", "this-week");
        setId("week-" + week.slug());
        var cover = new Div();
        cover.addClassName("cover-slot");
        if (book != null) cover.add(new BookCover(book));
        var kicker = new Paragraph(new GroupLink(week.slug(), week.groupName()));
        kicker.add(Dot.BETWEEN + getTranslation("groups.weekOf", week.number(), week.weeks()));
        kicker.addClassName("kicker");
        var title = new H2(week.reading().isEmpty() ? week.title() : week.reading() + "：" + week.title());
        var question = new Paragraph(week.question());
        question.addClassName("question");
        var step = new Div(kicker, title, question, guide(week, guide), acts(week));
        step.addClassName("step");
        add(cover, step);
    }

    private Paragraph guide(WeekPage week, @Nullable MemberRow guide) {
        var line = new Paragraph();
        line.addClassName("guide");
        if (guide != null) line.add(getTranslation("groups.guidedBy", guide.name()) + "。");
        if (!week.guideText().isBlank()) {
            var minutes = Math.ceilDiv(week.guideText().length(), CHARACTERS_A_MINUTE);
            line.add(getTranslation("groups.guideTakes", minutes));
        }
        return line;
    }

    private Div acts(WeekPage week) {
        var read = new WeekLink(week.slug(), week.number(), getTranslation("groups.readGuide"));
        read.addClassName("primary");
        var acts = new Div(read);
        acts.addClassName("acts");
        if (week.discussion() != null)
            acts.add(new DiscussionLink(week.slug(), week.discussion(), getTranslation("groups.answer")));
        return acts;
    }
}
