package org.scholarlycppcc.catalogue.exchange;

import jakarta.annotation.PreDestroy;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Teller;
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

    private final Imports imports;
    private final ImportSteps steps;
    private final TransactionTemplate transaction;
    private final Teller thread = new Teller("imports");
    private volatile boolean ending;

    ImportRun(Imports imports, ImportSteps steps, TransactionTemplate transaction) {
        this.imports = imports;
        this.steps = steps;
        this.transaction = transaction;
    }

    /** A file that a killed application was reading is to be sent again; what it had begun to work on goes on. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        transaction.executeWithoutResult(it -> imports.discardUnread());
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
        for (var id : imports.moving()) {
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
            return Boolean.TRUE.equals(transaction.execute(it -> steps.next(id)));
        } catch (RuntimeException failure) {
            log.error("Some rows of an import failed; they are tried one by one", failure);
            return oneByOne(id);
        }
    }

    private boolean oneByOne(ImportId id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(it -> steps.nextRow(id)));
        } catch (TransientDataAccessException | TransactionException passing) {
            throw passing;
        } catch (RuntimeException failure) {
            log.error("A row of an import failed", failure);
            return Boolean.TRUE.equals(transaction.execute(it -> steps.setAside(id)));
        }
    }
}
