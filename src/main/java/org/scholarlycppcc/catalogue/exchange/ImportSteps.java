package org.scholarlycppcc.catalogue.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Acquiring;
import org.scholarlycppcc.catalogue.Acquiring.Taken;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.Acquiring.Weighed;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The work on imports, step by step, each some rows in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportSteps {
    private static final int WEIGHED_AT_ONCE = 500;
    private static final int TAKEN_AT_ONCE = 200;
    private static final int CHECKED_AT_ONCE = 500;

    private final Imports imports;
    private final ImportedRows table;
    private final Acquiring acquiring;
    private final Catalogue catalogue;

    ImportSteps(Imports imports, ImportedRows table, Acquiring acquiring, Catalogue catalogue) {
        this.imports = imports;
        this.table = table;
        this.acquiring = acquiring;
        this.catalogue = catalogue;
    }

    /** What an import has to do next, for some of its rows; false when there is nothing more. */
    boolean next(ImportId id) {
        return next(id, TAKEN_AT_ONCE, WEIGHED_AT_ONCE);
    }

    /** The same for one row. */
    boolean nextRow(ImportId id) {
        return next(id, 1, 1);
    }

    /** Lets the row at which an import fails stay behind; false when it is no row that fails. */
    boolean setAside(ImportId id) {
        var file = imports.held(id).orElseThrow();
        var rows = table.rows(file.id(), waiting(file.state()), 0, 1);
        for (var row : rows) {
            if (file.state() == ImportState.RETURNING)
                table.blocked(file.id(), Map.of(row.place(), "catalogue.rowFailed"));
            else table.setAside(file.id(), row);
        }
        return !rows.isEmpty();
    }

    private static String waiting(ImportState state) {
        return switch (state) {
            case WEIGHING -> "verdict is null";
            case TAKING -> "verdict in ('NEW', 'UPDATE') and book is null";
            case RETURNING -> "book is not null and blocked = ''";
            default -> "1 = 0";
        };
    }

    private boolean next(ImportId id, int most, int weighed) {
        var file = imports.held(id).orElseThrow();
        switch (file.state()) {
            case WEIGHING -> weigh(file, weighed);
            case TAKING -> take(file, most);
            case CHECKING -> check(file);
            case RETURNING -> giveBack(file, most);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void weigh(Import file, int most) {
        var rows = table.rows(file.id(), waiting(file.state()), 0, most);
        if (rows.isEmpty()) {
            table.refuseTwice(file.id());
            imports.turn(file.id(), ImportState.WEIGHING, ImportState.WEIGHED, file.total());
            return;
        }
        table.weighed(file.id(), rows, weighed(reading(file), rows));
        imports.turn(file.id(), ImportState.WEIGHING, ImportState.WEIGHING, file.done() + rows.size());
    }

    private Reading reading(Import file) {
        return new Reading(file, catalogue.categories());
    }

    /** What several rows are to the catalogue now. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<Weighed> weighed(Reading reading, List<ImportRow> rows) {
        var cards = new ArrayList<BookCard>();
        var refused = new TreeMap<Integer, Weighed>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                cards.add(reading.card(rows.get(i)));
            } catch (Refusal refusal) {
                refused.put(i, Weighed.refused(refusal));
            }
        }
        var weighed = new ArrayList<>(acquiring.weigh(cards, reading.category()));
        refused.forEach(weighed::add);
        return weighed;
    }

    private void take(Import file, int atOnce) {
        var rows = table.rows(file.id(), waiting(file.state()), 0, atOnce);
        if (rows.isEmpty()) {
            imports.turn(file.id(), ImportState.TAKING, ImportState.DONE, file.total());
            return;
        }
        // Weighed once more: since it was looked at, the catalogue may have changed.
        var weighed = weighed(reading(file), rows);
        int most = 1;
        while (most < rows.size() && !weighed.get(most).follows()) most++;
        take(file, rows.subList(0, most), weighed.subList(0, most));
        imports.turn(file.id(), ImportState.TAKING, ImportState.TAKING, file.done() + most);
    }

    private void take(Import file, List<ImportRow> rows, List<Weighed> weighed) {
        var before = table.keptAs(file.id(), weighed);
        var judged = weighed.stream().map(it -> notTwice(it, before)).toList();
        table.weighed(file.id(), rows, judged);
        var places = new ArrayList<Integer>();
        var wanted = new ArrayList<Weighed>();
        for (int i = 0; i < rows.size(); i++) {
            var verdict = judged.get(i).verdict();
            if (verdict != Verdict.NEW && verdict != Verdict.UPDATE) continue;
            places.add(rows.get(i).place());
            wanted.add(judged.get(i));
        }
        table.taken(file.id(), places, wanted, acquiring.take(wanted, file.startedBy()));
    }

    // What an earlier row of the same file has kept is not written over.
    private static Weighed notTwice(Weighed weighed, Map<BookId, Integer> before) {
        var known = weighed.known();
        if (weighed.verdict() != Verdict.UPDATE || known == null) return weighed;
        @Nullable Integer place = before.get(known.id());
        return place == null ? weighed : Weighed.refused(new Refusal("catalogue.rowTwice", place));
    }

    private void check(Import file) {
        if (file.done() == 0) table.unblock(file.id());
        var rows = table.rows(file.id(), "book is not null", file.done(), CHECKED_AT_ONCE);
        if (!rows.isEmpty()) {
            table.blocked(file.id(), built(rows));
            imports.turn(
                    file.id(),
                    ImportState.CHECKING,
                    ImportState.CHECKING,
                    rows.getLast().place());
        } else if (table.counts(file.id()).blocked() > 0) {
            imports.turn(file.id(), ImportState.CHECKING, ImportState.DONE, file.total());
        } else {
            imports.turn(file.id(), ImportState.CHECKING, ImportState.RETURNING, 0);
        }
    }

    private Map<Integer, String> built(List<ImportRow> rows) {
        var built = acquiring.builtOn(
                rows.stream()
                        .filter(it -> it.was() == null)
                        .map(ImportSteps::taken)
                        .toList(),
                rows.stream()
                        .filter(it -> it.was() != null)
                        .map(ImportSteps::taken)
                        .toList());
        var why = new HashMap<Integer, String>();
        for (var row : rows) {
            @Nullable String reason = built.get(taken(row).book());
            if (reason != null) why.put(row.place(), reason);
        }
        return why;
    }

    private void giveBack(Import file, int most) {
        var rows = table.rows(file.id(), waiting(file.state()), 0, most);
        if (rows.isEmpty()) {
            var to = table.counts(file.id()).kept() == 0 ? ImportState.RETURNED : ImportState.DONE;
            imports.turn(file.id(), ImportState.RETURNING, to, file.total());
            return;
        }
        acquiring.hold(rows.stream().map(it -> taken(it).book()).toList());
        // What was built on in the last moment stays.
        var built = built(rows);
        table.blocked(file.id(), built);
        var free = rows.stream().filter(it -> !built.containsKey(it.place())).toList();
        acquiring.remove(free.stream()
                .filter(it -> it.was() == null)
                .map(it -> taken(it).book())
                .toList());
        for (var row : free) {
            @Nullable String was = row.was();
            if (was != null) acquiring.putBack(taken(row), ImportedRows.card(was), file.startedBy());
        }
        table.returned(file.id(), free);
        imports.turn(file.id(), ImportState.RETURNING, ImportState.RETURNING, file.done() + rows.size());
    }

    private static Taken taken(ImportRow row) {
        return new Taken(
                Objects.requireNonNull(row.book()),
                Objects.requireNonNull(row.bookVersion()),
                ImportedRows.wasByHand(row.was()));
    }
}
