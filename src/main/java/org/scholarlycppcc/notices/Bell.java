package org.scholarlycppcc.notices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.IntConsumer;
import org.scholarlycppcc.base.Teller;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells all open pages of a member how many notices are new. */
@Component
public class Bell implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Bell.class);

    // One ringer keeps the order, so that the last count told is the newest, and no writer waits for the pages.
    private final Teller ringer = new Teller("bell");
    private final Map<MemberId, Set<Listener>> open = new ConcurrentHashMap<>();
    private final UnseenCounts counts;
    private final CurrentMember member;

    Bell(UnseenCounts counts, CurrentMember member) {
        this.counts = counts;
        this.member = member;
    }

    /**
     * Listens for whoever is signed in; the page is told by another thread.
     *
     * @return ends it
     */
    public Runnable listen(IntConsumer page) {
        var me = member.id();
        // Not the consumer itself, so that one page that listens twice also ends twice.
        var listener = new Listener(page);
        open.compute(me, (id, listeners) -> {
            var all = listeners == null ? new CopyOnWriteArraySet<Listener>() : listeners;
            all.add(listener);
            return all;
        });
        return () -> open.computeIfPresent(me, (id, listeners) -> {
            listeners.remove(listener);
            return listeners.isEmpty() ? null : listeners;
        });
    }

    /** How many pages listen at this moment. */
    public int listeners() {
        return open.values().stream().mapToInt(Set::size).sum();
    }

    /** Something changes for members; it is told once the running transaction is committed. */
    void rung(Collection<MemberId> members) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ringing(members);
            }
        });
    }

    /** Something has changed for a member. */
    void rungNow(MemberId member) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) rung(List.of(member));
        else ringing(List.of(member));
    }

    private void ringing(Collection<MemberId> members) {
        var here = members.stream().filter(open::containsKey).toList();
        if (!here.isEmpty()) ringer.execute(() -> ring(here));
    }

    private void ring(List<MemberId> members) {
        try {
            counts.of(members)
                    .forEach((id, count) -> open.getOrDefault(id, Set.of()).forEach(it -> it.page.accept(count)));
        } catch (RuntimeException failure) {
            // The next page shows it; the ringer goes on.
            log.error("Open pages were not told of notices", failure);
        }
    }

    @Override
    public void destroy() {
        ringer.close();
    }

    private static final class Listener {
        private final IntConsumer page;

        Listener(IntConsumer page) {
            this.page = page;
        }
    }
}
