package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.ApartBooks;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Duplicates;
import org.scholarlycppcc.members.Roster;

/** The books of which a librarian said that they are not the same; each can be taken back. */
class ApartList extends Section {
    private static final int PAGE = 20;

    private final Duplicates duplicates;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Moments moments;
    private final OrderedList rows = new OrderedList();
    private final Button more = new Button(getTranslation("catalogue.more"), click -> more());
    private final EmptyState none = new EmptyState(getTranslation("catalogue.noneApart"));
    private @Nullable ApartBooks last;

    ApartList(Duplicates duplicates, Catalogue catalogue, Roster roster, Clock clock) {
        this.duplicates = duplicates;
        this.catalogue = catalogue;
        this.roster = roster;
        moments = new Moments(clock, getLocale());
        rows.addClassName("rows");
        more.setId("more-apart");
        add(rows, more);
        more();
        add(none);
        tellNone();
    }

    private void more() {
        var page = duplicates.apart(last, PAGE);
        var books = catalogue.facts(
                page.stream().flatMap(it -> Stream.of(it.one(), it.other())).toList());
        var people = roster.rows(page.stream().map(ApartBooks::saidBy).toList());
        for (var pair : page) {
            var by = people.get(pair.saidBy());
            add(pair, books, by == null ? getTranslation("catalogue.somebody") : by.name());
            last = pair;
        }
        more.setVisible(page.size() == PAGE);
    }

    private void tellNone() {
        none.setVisible(rows.getComponentCount() == 0 && !more.isVisible());
    }

    private void add(ApartBooks pair, Map<BookId, BookFacts> books, String by) {
        var one = books.get(pair.one());
        var other = books.get(pair.other());
        if (one == null || other == null) return;
        var row = new ListItem();
        row.addClassName("pair");
        var lines = new Div(new BookLine(one), new BookLine(other));
        lines.addClassName("pair-books");
        var told = new Span(getTranslation("catalogue.saidApart", by, moments.told(pair.said())));
        told.addClassName("soft");
        var back = new Button(getTranslation("catalogue.takeBackApart"), click -> {
            duplicates.takeBack(pair.one(), pair.other());
            rows.remove(row);
            tellNone();
        });
        back.addClassName("take-back");
        back.setAriaLabel(getTranslation("catalogue.actOn", back.getText(), one.printed()));
        row.add(lines, told, back);
        rows.add(row);
    }
}
