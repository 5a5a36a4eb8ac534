package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Locale;
import org.scholarlycppcc.catalogue.ListContents.Entry;

/** The entries of a section: how strongly each is recommended, which book, and why. */
@Tag("list-entries")
class Entries extends Told {
    Entries(List<Entry> entries) {
        tell(entries.stream().map(this::line).toList());
    }

    private Line line(Entry entry) {
        var weight = entry.importance().name();
        return new Line(
                ListLink.anchor(entry.id()),
                BookLink.href(entry.book().id()),
                BookCover.address(entry.book()),
                entry.book().title(),
                entry.book().creators(),
                weight.toLowerCase(Locale.ROOT),
                getTranslation("catalogue.importance." + weight),
                entry.note());
    }

    record Line(
            String id,
            String href,
            String cover,
            String title,
            String creators,
            String weight,
            String importance,
            String note) {}
}
