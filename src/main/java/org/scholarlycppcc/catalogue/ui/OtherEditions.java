package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookFacts;

/** The other editions of the work that a book is an edition of. */
class OtherEditions extends Section {
    OtherEditions(List<BookFacts> editions) {
        addClassName("other-editions");
        setVisible(!editions.isEmpty());
        var rows = new UnorderedList();
        rows.addClassName("rows");
        editions.forEach(it -> rows.add(row(it)));
        add(new H2(getTranslation("catalogue.otherEditions")), rows);
    }

    private static ListItem row(BookFacts edition) {
        var told = Stream.of(
                        edition.creators(),
                        edition.publisher(),
                        edition.published() == null ? "" : String.valueOf(edition.published()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Dot.BETWEEN));
        var soft = new Span(told);
        soft.addClassName("soft");
        return new ListItem(new BookLink(edition.row()), soft);
    }
}
