package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.Remark;

/** The rows of a section; Alt with an arrow key moves the one in focus. */
public class EntryRows extends OrderedList {
    private static final String KEY = "event.key";
    private static final String ROW = "event.target.closest('li').id";

    private final EntryRow.Acts acts;
    private List<String> ids = List.of();

    public EntryRows(EntryRow.Acts acts) {
        this.acts = acts;
        addClassName("entry-rows");
        getElement()
                .addEventListener("keydown", this::key)
                .addEventData(KEY)
                .addEventData(ROW)
                .setFilter(
                        "event.altKey && ['ArrowUp', 'ArrowDown'].includes(event.key) && event.target.closest('li') && !event.target.matches('textarea')")
                .preventDefault();
    }

    /** Shows the entries; one may be open with its editor, one may get the focus. */
    public void show(
            List<Entry> entries,
            Map<UUID, Remark> remarks,
            @Nullable UUID open,
            Function<Entry, ? extends Component> editor,
            @Nullable UUID focus) {
        removeAll();
        for (int place = 0; place < entries.size(); place++) {
            var entry = entries.get(place);
            var row = new EntryRow(entry, remarks.get(entry.id()), place, entries.size() - 1, acts);
            if (entry.id().equals(open)) row.add(editor.apply(entry));
            add(row);
            if (entry.id().equals(focus)) row.focus();
        }
        ids = getChildren().map(it -> it.getId().orElse("")).toList();
    }

    /** Lets the rows be read and nothing else, or be worked on again. */
    void freeze(boolean frozen) {
        setEnabled(!frozen);
        if (frozen) addClassName("frozen");
        else removeClassName("frozen");
    }

    private void key(DomEvent event) {
        int place = ids.indexOf(event.getEventData().get(ROW).asString());
        if (place < 0) return;
        if (event.getEventData().get(KEY).asString().equals("ArrowUp")) acts.up(place);
        else acts.down(place);
    }
}
