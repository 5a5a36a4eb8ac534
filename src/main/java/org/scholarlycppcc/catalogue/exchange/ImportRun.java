package org.scholarlycppcc.catalogue.exchange;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Teller;
import org.scholarlycppcc.catalogue.Acquiring;
import org.scholarlycppcc.catalogue.Acquiring.Taken;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.Acquiring.Weighed;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one thread that works on imports, some rows a transaction, so that others write in between and a restart goes on
 * where it was.
 */
@Component
class ImportRun {
    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
    private static final int WEIGHED_AT_ONCE = 500;
    private static final int TAKEN_AT_ONCE = 200;
    private static final int CHECKED_AT_ONCE = 500;

    private final ImportTables tables;
    private final Acquiring acquiring;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final Teller thread = new Teller("imports");
    private volatile boolean ending;

    ImportRun(ImportTables tables, Acquiring acquiring, Catalogue catalogue, TransactionTemplate transaction) {
        this.tables = tables;
        this.acquiring = acquiring;
        this.catalogue = catalogue;
        this.transaction = transaction;
    }

    /** A file that a killed application was reading is to be sent again; what it had begun to work on goes on. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        transaction.executeWithoutResult(it -> tables.discardUnread());
        wake();
    }

    /** Also what failed while the database was away goes on. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void wake() {
        if (!ending) thread.execute(() -> AsHouse.run(this::work));
    }

    /** There is something to do once this transaction is through. */
    void wakeAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    @PreDestroy
    void end() {
        ending = true;
        thread.close();
    }

    private void work() {
        for (var id : tables.moving()) {
            try {
                while (!ending && step(id)) {}
            } catch (RuntimeException failure) {
                log.error("An import waits to be tried again", failure);
            }
        }
    }

    // False when there is nothing more to do.
    private boolean step(ImportId id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(it -> step(id, TAKEN_AT_ONCE)));
        } catch (RuntimeException failure) {
            log.error("Some rows of an import failed; they are tried one by one", failure);
            return oneByOne(id);
        }
    }

    private boolean oneByOne(ImportId id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(it -> step(id, 1)));
        } catch (TransientDataAccessException | TransactionException passing) {
            throw passing;
        } catch (RuntimeException failure) {
            log.error("A row of an import failed", failure);
            return Boolean.TRUE.equals(
                    transaction.execute(it -> setAside(tables.held(id).orElseThrow())));
        }
    }

    private boolean setAside(Import file) {
        var rows = tables.rows(file.id(), waiting(file.state()), 0, 1);
        for (var row : rows) {
            if (file.state() == ImportState.RETURNING)
                tables.blocked(file.id(), Map.of(row.place(), "catalogue.rowFailed"));
            else tables.setAside(file.id(), row);
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

    private boolean step(ImportId id, int most) {
        var file = tables.held(id).orElseThrow();
        switch (file.state()) {
            case WEIGHING -> weigh(file, most == 1 ? 1 : WEIGHED_AT_ONCE);
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
        var rows = tables.rows(file.id(), waiting(file.state()), 0, most);
        if (rows.isEmpty()) {
            tables.refuseTwice(file.id());
            tables.turn(file.id(), ImportState.WEIGHING, ImportState.WEIGHED, file.total());
            return;
        }
        tables.weighed(file.id(), rows, weighed(reading(file), rows));
        tables.turn(file.id(), ImportState.WEIGHING, ImportState.WEIGHING, file.done() + rows.size());
    }

    private Reading reading(Import file) {
        return new Reading(file, catalogue.categories());
    }

    /** What several rows are to the catalogue now. */
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
        var rows = tables.rows(file.id(), waiting(file.state()), 0, atOnce);
        if (rows.isEmpty()) {
            tables.turn(file.id(), ImportState.TAKING, ImportState.DONE, file.total());
            return;
        }
        // Weighed once more: since it was looked at, the catalogue may have changed.
        var weighed = weighed(reading(file), rows);
        int most = 1;
        while (most < rows.size() && !weighed.get(most).follows()) most++;
        take(file.id(), rows.subList(0, most), weighed.subList(0, most));
        tables.turn(file.id(), ImportState.TAKING, ImportState.TAKING, file.done() + most);
    }

    private void take(ImportId id, List<ImportRow> rows, List<Weighed> weighed) {
        var before = tables.keptAs(id, weighed);
        var judged = weighed.stream().map(it -> notTwice(it, before)).toList();
        tables.weighed(id, rows, judged);
        var places = new ArrayList<Integer>();
        var wanted = new ArrayList<Weighed>();
        for (int i = 0; i < rows.size(); i++) {
            var verdict = judged.get(i).verdict();
            if (verdict != Verdict.NEW && verdict != Verdict.UPDATE) continue;
            places.add(rows.get(i).place());
            wanted.add(judged.get(i));
        }
        tables.taken(id, places, wanted, acquiring.take(wanted));
    }

    // What an earlier row of the same file has kept is not written over.
    private static Weighed notTwice(Weighed weighed, Map<BookId, Integer> before) {
        var known = weighed.known();
        if (weighed.verdict() != Verdict.UPDATE || known == null) return weighed;
        @Nullable Integer place = before.get(known.id());
        return place == null ? weighed : Weighed.refused(new Refusal("catalogue.rowTwice", place));
    }

    private void check(Import file) {
        if (file.done() == 0) tables.unblock(file.id());
        var rows = tables.rows(file.id(), "book is not null", file.done(), CHECKED_AT_ONCE);
        if (!rows.isEmpty()) {
            tables.blocked(file.id(), built(rows));
            tables.turn(
                    file.id(),
                    ImportState.CHECKING,
                    ImportState.CHECKING,
                    rows.getLast().place());
        } else if (tables.counts(file.id()).blocked() > 0) {
            tables.turn(file.id(), ImportState.CHECKING, ImportState.DONE, file.total());
        } else {
            tables.turn(file.id(), ImportState.CHECKING, ImportState.RETURNING, 0);
        }
    }

    private Map<Integer, String> built(List<ImportRow> rows) {
        var built = acquiring.builtOn(
                rows.stream()
                        .filter(it -> it.was() == null)
                        .map(ImportRun::taken)
                        .toList(),
                rows.stream()
                        .filter(it -> it.was() != null)
                        .map(ImportRun::taken)
                        .toList());
        var why = new HashMap<Integer, String>();
        for (var row : rows) {
            @Nullable String reason = built.get(taken(row).book());
            if (reason != null) why.put(row.place(), reason);
        }
        return why;
    }

    private void giveBack(Import file, int most) {
        var rows = tables.rows(file.id(), waiting(file.state()), 0, most);
        if (rows.isEmpty()) {
            var to = tables.counts(file.id()).kept() == 0 ? ImportState.RETURNED : ImportState.DONE;
            tables.turn(file.id(), ImportState.RETURNING, to, file.total());
            return;
        }
        acquiring.hold(rows.stream().map(it -> taken(it).book()).toList());
        // What was built on in the last moment stays.
        var built = built(rows);
        tables.blocked(file.id(), built);
        var free = rows.stream().filter(it -> !built.containsKey(it.place())).toList();
        acquiring.remove(free.stream()
                .filter(it -> it.was() == null)
                .map(it -> taken(it).book())
                .toList());
        for (var row : free) {
            @Nullable String was = row.was();
            if (was != null) acquiring.putBack(taken(row), ImportTables.card(was));
        }
        tables.returned(file.id(), free);
        tables.turn(file.id(), ImportState.RETURNING, ImportState.RETURNING, file.done() + rows.size());
    }

    private static Taken taken(ImportRow row) {
        return new Taken(Objects.requireNonNull(row.book()), Objects.requireNonNull(row.bookVersion()));
    }
}
