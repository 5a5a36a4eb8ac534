package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeWords;

/** One line: who did what, where and when, and the first words of it as they are now. */
class NoticeRow extends ListItem {
    NoticeRow(NoticeLine line, Moments moments) {
        if (line.fresh()) addClassName("fresh");
        if (line.visible()) add(link(line));
        else add(new Span(getTranslation("notices.gone")));
        if (line.fresh()) add(mark());
        add(soft(
                line.visible()
                        ? getTranslation("notices.where", line.title(), moments.told(line.told()))
                        : moments.told(line.told())));
        if (line.excerpt().isEmpty()) return;
        var words = new Paragraph(line.excerpt());
        words.addClassName("words");
        add(words);
    }

    private RouterLink link(NoticeLine line) {
        var said = NoticeWords.said(getLocale(), line.kind(), line.actor(), line.people(), line.events());
        return new RouterLink(
                said,
                NoticeOpening.class,
                new RouteParameters(NoticeOpening.NOTICE, line.opens().toString()));
    }

    private Span mark() {
        var mark = new Span(getTranslation("notices.fresh"));
        mark.addClassName("badge");
        return mark;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
