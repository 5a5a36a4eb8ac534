package org.scholarlycppcc.catalogue.exchange;

import java.time.Clock;
import java.time.ZoneOffset;
import org.scholarlycppcc.base.AsHouse;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears what the rows of old files said, a file at a time; that they came in, from whom and when, stays. */
@Component
class ImportSweep {
    private static final int AT_ONCE = 20;

    private final Imports imports;
    private final ImportedRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportSweep(Imports imports, ImportedRows rows, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 900_000, fixedDelay = 3_600_000)
    void sweep() {
        var before = clock.instant().minus(Import.KEPT).atOffset(ZoneOffset.UTC);
        AsHouse.run(() ->
                imports.resting(before, AT_ONCE).forEach(it -> transaction.executeWithoutResult(own -> clear(it))));
    }

    private void clear(ImportId id) {
        imports.held(id)
                .filter(it -> !it.state().moves())
                .filter(it -> imports.turn(id, it.state(), ImportState.CLEARED, it.total()))
                .ifPresent(it -> rows.clear(id));
    }
}
