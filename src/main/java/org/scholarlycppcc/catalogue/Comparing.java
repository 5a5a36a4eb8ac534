package org.scholarlycppcc.catalogue;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.scholarlycppcc.base.Teller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one thread that looks which books are alike, some of them a transaction, after they were kept. */
@Component
class Comparing {
    private static final Logger log = LoggerFactory.getLogger(Comparing.class);

    private final Pairs pairs;
    private final TransactionTemplate transaction;
    private final Teller thread = new Teller("likeness");
    private final AtomicBoolean waits = new AtomicBoolean();
    private volatile boolean ending;

    Comparing(Pairs pairs, TransactionTemplate transaction) {
        this.pairs = pairs;
        this.transaction = transaction;
    }

    /** Also what was kept before a restart, or by another node that failed. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelay = 600_000, fixedDelay = 600_000)
    void wake() {
        if (!ending && waits.compareAndSet(false, true)) thread.execute(this::work);
    }

    /** There is something to compare once this transaction is through. */
    void wakeAfterwards() {
        boolean told =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Waking.class::isInstance);
        if (!told) TransactionSynchronizationManager.registerSynchronization(new Waking(this));
    }

    /** Compares what is there to compare, on this thread. */
    void caughtUp() {
        while (!ending && Boolean.TRUE.equals(transaction.execute(it -> pairs.compareSome()))) {}
    }

    private void work() {
        waits.set(false);
        try {
            caughtUp();
        } catch (RuntimeException failure) {
            log.error("Some books wait to be compared", failure);
        }
    }

    @PreDestroy
    void end() {
        ending = true;
        thread.close();
    }

    private record Waking(Comparing comparing) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            comparing.wake();
        }
    }
}
