package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.participation.OfflineBook;
import org.scholarlycppcc.participation.OfflineEntry;
import org.scholarlycppcc.participation.OfflineRow;
import org.scholarlycppcc.participation.Period;

/** What was written down for a period; a cancelled entry stays, with who took it back and why. */
class OfflineList extends Div {
    private final OfflineBook book;
    private final ZoneId zone;
    private final Period period;

    OfflineList(OfflineBook book, ZoneId zone, Period period) {
        this.book = book;
        this.zone = zone;
        this.period = period;
        addClassName("offline-entries");
        load();
    }

    void load() {
        removeAll();
        var entries = book.entries(period);
        if (entries.isEmpty()) add(new EmptyState(getTranslation("participation.offline.none")));
        var rows = new UnorderedList();
        rows.addClassName("rows");
        entries.forEach(it -> rows.add(row(it)));
        if (!entries.isEmpty()) add(rows);
    }

    private ListItem row(OfflineEntry entry) {
        var row = entry.row();
        var what = new Paragraph(Dates.day(this, row.heldOn()) + Dot.BETWEEN + row.occasion());
        what.addClassName("who");
        var who = new Paragraph(getTranslation(
                "participation.offline.who",
                entry.people().size(),
                entry.people().stream().map(MemberRow::name).collect(Collectors.joining("、"))));
        var item = new ListItem(what, who, by("participation.offline.by", entry.enteredBy(), row.entered()));
        if (row.stands()) {
            item.add(new Button(getTranslation("participation.offline.cancel"), click -> ask(row)));
        } else {
            item.addClassName("cancelled");
            item.add(new Span(getTranslation("participation.offline.cancelled", row.reason())));
            item.add(by("participation.offline.takenBack", entry.cancelledBy(), row.cancelled()));
        }
        return item;
    }

    private Paragraph by(String key, String name, @Nullable Instant when) {
        var day = when == null ? "" : Dates.day(this, when.atZone(zone).toLocalDate());
        var by = new Paragraph(getTranslation(key, name, day));
        by.addClassName("soft");
        return by;
    }

    private void ask(OfflineRow row) {
        var dialog = new Dialog(getTranslation("participation.offline.cancelHeading"));
        var reason = new TextField(getTranslation("participation.offline.reason"));
        reason.setId("reason");
        reason.setWidthFull();
        var cancel = new Button(getTranslation("participation.offline.cancel"), click -> {
            if (!Refusals.at(reason, () -> book.cancel(row.id(), reason.getValue()))) return;
            dialog.close();
            load();
        });
        cancel.setId("cancel-entry");
        dialog.add(new Paragraph(getTranslation("participation.offline.cancelWhat", row.occasion())), reason);
        dialog.getFooter()
                .add(new Button(getTranslation("participation.offline.keep"), click -> dialog.close()), cancel);
        dialog.open();
    }
}
