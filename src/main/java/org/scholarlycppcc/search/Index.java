package org.scholarlycppcc.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The index, as features tell it of changes: told inside their own transaction, so neither is kept without the other. */
@Component
public class Index {
    private final Outbox outbox;
    private final Indexing indexing;

    Index(Outbox outbox, Indexing indexing) {
        this.outbox = outbox;
        this.indexing = indexing;
    }

    /** Something was added, changed or removed; needs a running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Kind kind, UUID id) {
        changed(kind, List.of(id));
    }

    /** Several things of a kind were added, changed or removed; needs a running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Kind kind, Collection<UUID> ids) {
        changed(Map.of(kind, ids));
    }

    /** The same of several kinds, told by one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Map<Kind, ? extends Collection<UUID>> ids) {
        outbox.add(ids);
        boolean told =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Waking.class::isInstance);
        if (!told) TransactionSynchronizationManager.registerSynchronization(new Waking(indexing));
    }

    /**
     * Waits until everything committed before this call can be found, rebuilding included.
     *
     * @throws IllegalStateException when that takes more than half a minute
     */
    public void caughtUp() {
        try {
            indexing.caughtUp().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException behind) {
            throw new IllegalStateException("The index has not caught up", behind);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waited for the index", hurried);
        }
    }

    /**
     * Begins to build the index anew from the tables, while the old one still answers; {@link #caughtUp} waits for its end.
     *
     * @return completed at its end
     */
    public CompletableFuture<Void> rebuild() {
        return indexing.rebuild();
    }

    private record Waking(Indexing indexing) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            indexing.wake();
        }
    }
}
