package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.search.Find;

/** One find: what it is called, of what kind it is, where it stands and the words that fit. */
class FindRow extends ListItem {
    FindRow(Find find, ZoneId zone) {
        addClassName("found");
        var title = new Anchor(find.path());
        title.add(new MarkedText(find.title()));
        var kind = new Span(Kinds.name(this, find.kind()));
        kind.addClassName("kind");
        add(title, kind);
        if (!find.passage().words().isBlank()) {
            var passage = new Paragraph(new MarkedText(find.passage()));
            passage.addClassName("passage");
            add(passage);
        }
        var where = where(find, zone);
        if (where.isEmpty()) return;
        var kicker = new Paragraph(where);
        kicker.addClassName("kicker");
        add(kicker);
    }

    private String where(Find find, ZoneId zone) {
        var parts = new ArrayList<String>();
        if (!find.place().isEmpty()) parts.add(find.place());
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        if (find.at() != null) parts.add(find.at().atZone(zone).format(day));
        return String.join(Dot.BETWEEN, parts);
    }
}
