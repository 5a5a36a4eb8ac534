package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.search.Question;
import org.scholarlycppcc.search.Unfound;
import org.scholarlycppcc.search.UnfoundRow;

/** The few words that were looked for most often and found nowhere, and the way to all of them. */
public class OftenUnfound extends Section {
    private static final int FEW = 8;

    public OftenUnfound(Unfound unfound) {
        setId("often-unfound");
        add(new H2(getTranslation("search.unfound")));
        var most = unfound.most(FEW);
        if (most.isEmpty()) {
            add(new EmptyState(getTranslation("search.allFound")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassNames("rows", "unfound");
        most.forEach(it -> rows.add(row(it)));
        var all = new RouterLink(getTranslation("search.unfoundAll"), UnfoundView.class);
        all.addClassName("missing");
        add(rows, new Paragraph(all));
    }

    private ListItem row(UnfoundRow row) {
        var times = new Span(getTranslation("search.unfoundTimes", row.times()));
        times.addClassName("soft");
        return new ListItem(SearchView.link(row.words(), Question.of(row.words())), times);
    }
}
