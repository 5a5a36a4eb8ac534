package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookLink;

/** Books that are to be brought back or fetched, with the day. */
class DueSoon extends Section {
    DueSoon(List<Line> lines, Catalogue catalogue, Clock clock) {
        addClassName("loans-today");
        var books = catalogue.rows(lines.stream().map(Line::book).toList());
        var moments = new Moments(clock, getLocale());
        var list = new UnorderedList();
        list.addClassName("rows");
        lines.forEach(it -> {
            var said = new Span(getTranslation(it.said(), moments.date(it.day())));
            said.addClassNames("copy-state", it.said().endsWith("OVERDUE") ? "is-overdue" : "is-kept");
            var book = books.get(it.book());
            list.add(book == null ? new ListItem(said) : new ListItem(new BookLink(book), said));
        });
        add(
                new H2(getTranslation("copies.today")),
                list,
                new RouterLink(getTranslation("copies.mine"), LoansView.class));
    }

    /** What is said of a book, and the day it mentions. */
    record Line(BookId book, String said, LocalDate day) {}
}
