package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.catalogue.ListContents.Entry;

/** The entries of a section: how strongly each is recommended, which book, and why. */
@Tag("list-entries")
public class Entries extends Told {
    /** Shows the entries, and brings the one with the wanted id before the eyes. */
    public Entries(List<Entry> entries, Map<UUID, String> nominators, String wanted) {
        tell(entries.stream()
                .map(it -> line(it, nominators.getOrDefault(it.id(), ""), wanted))
                .toList());
    }

    private Line line(Entry entry, String nominator, String wanted) {
        var weight = entry.importance().name();
        return new Line(
                ListLink.anchor(entry.id()),
                BookLink.href(entry.book().id()),
                BookCover.address(entry.book()),
                entry.book().title(),
                entry.book().creators(),
                weight.toLowerCase(Locale.ROOT),
                getTranslation("catalogue.importance." + weight),
                entry.note(),
                nominator.isEmpty() ? "" : getTranslation("catalogue.nominator", nominator),
                entry.id().toString().equals(wanted));
    }

    record Line(
            String id,
            String href,
            String cover,
            String title,
            String creators,
            String weight,
            String importance,
            String note,
            String nominator,
            boolean here) {}
}
