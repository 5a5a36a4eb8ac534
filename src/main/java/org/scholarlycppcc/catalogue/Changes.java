package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.ListContents.Entry;

/** What became different between two states of a list, told by the books, since a list names each only once. */
final class Changes {
    private final Map<BookId, Place> before;
    private final Map<BookId, Place> after;
    private final Set<BookId> moved;

    private Changes(ListContents before, ListContents after) {
        this.before = places(before);
        this.after = places(after);
        this.moved = moved();
    }

    /** First what came, in the order of the list; then what went; then what changed. */
    static List<Change> between(ListContents before, ListContents after) {
        var changes = new Changes(before, after);
        var told = new ArrayList<Change>();
        changes.after.forEach((book, now) -> changes.came(book, now, told));
        changes.before.forEach((book, was) -> changes.went(book, was, told));
        changes.after.forEach((book, now) -> changes.changed(book, now, told));
        return told;
    }

    private void came(BookId book, Place now, List<Change> told) {
        if (before.containsKey(book)) return;
        told.add(new Change.Added(now.entry.id(), now.entry.book(), now.sectionTitle));
    }

    private void went(BookId book, Place was, List<Change> told) {
        if (after.containsKey(book)) return;
        told.add(new Change.Removed(was.entry.id(), was.entry.book(), was.sectionTitle));
    }

    private void changed(BookId book, Place now, List<Change> told) {
        var was = before.get(book);
        if (was == null) return;
        var entry = now.entry;
        if (moved.contains(book))
            told.add(new Change.Moved(
                    entry.id(), entry.book(), was.sectionTitle, was.number, now.sectionTitle, now.number));
        if (was.entry.importance() != entry.importance())
            told.add(new Change.Reweighed(entry.id(), entry.book(), was.entry.importance(), entry.importance()));
        if (!was.entry.note().equals(entry.note()))
            told.add(new Change.Renoted(entry.id(), entry.book(), was.entry.note(), entry.note()));
    }

    private Set<BookId> moved() {
        var moved = new HashSet<BookId>();
        var stayed = new LinkedHashMap<UUID, List<BookId>>();
        after.forEach((book, now) -> {
            var was = before.get(book);
            if (was == null) return;
            if (was.section.equals(now.section))
                stayed.computeIfAbsent(now.section, it -> new ArrayList<>()).add(book);
            else moved.add(book);
        });
        stayed.values().forEach(it -> moved.addAll(outOfOrder(it)));
        return moved;
    }

    // As few as explain the new order: those outside a longest run that kept its order (patience sorting).
    private Set<BookId> outOfOrder(List<BookId> now) {
        var tops = new ArrayList<BookId>();
        var under = new HashMap<BookId, BookId>();
        for (var book : now) {
            int pile = 0;
            while (pile < tops.size() && number(tops.get(pile)) < number(book)) pile++;
            if (pile > 0) under.put(book, tops.get(pile - 1));
            if (pile == tops.size()) tops.add(book);
            else tops.set(pile, book);
        }
        var moved = new HashSet<>(now);
        for (var kept = tops.isEmpty() ? null : tops.getLast(); kept != null; kept = under.get(kept))
            moved.remove(kept);
        return moved;
    }

    private int number(BookId book) {
        var was = before.get(book);
        return was == null ? 0 : was.number;
    }

    private static Map<BookId, Place> places(ListContents contents) {
        var places = new LinkedHashMap<BookId, Place>();
        for (var section : contents.sections())
            for (int place = 0; place < section.entries().size(); place++) {
                var entry = section.entries().get(place);
                places.put(entry.book().id(), new Place(entry, section.id(), section.title(), place + 1));
            }
        return places;
    }

    private record Place(Entry entry, UUID section, String sectionTitle, int number) {}
}
