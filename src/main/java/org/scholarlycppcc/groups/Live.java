package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Teller;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages what was just written in the discussion they show. */
@Component
public class Live implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Live.class);

    // One teller keeps the order, and no writer waits for the pages.
    private final Teller teller = new Teller("live");
    private final Map<DiscussionId, Set<Watcher>> open = new ConcurrentHashMap<>();
    private final Bulletins bulletins;
    private final Counts counts;
    private final Notices notices;
    private final CurrentMember member;

    Live(Bulletins bulletins, Counts counts, Notices notices, CurrentMember member) {
        this.bulletins = bulletins;
        this.counts = counts;
        this.notices = notices;
        this.member = member;
    }

    /**
     * Watches a discussion for whoever is signed in. The page is told by another thread, and only what its reader may
     * see at that moment.
     *
     * @param following whether the page shows new posts at that moment, so that they count as read
     * @return ends the watch
     */
    public Runnable watch(DiscussionId discussion, BooleanSupplier following, Consumer<Bulletin> page) {
        var watcher = new Watcher(member.id(), following, page);
        open.compute(discussion, (id, watchers) -> {
            var all = watchers == null ? new CopyOnWriteArraySet<Watcher>() : watchers;
            all.add(watcher);
            return all;
        });
        return () -> open.computeIfPresent(discussion, (id, watchers) -> {
            watchers.remove(watcher);
            return watchers.isEmpty() ? null : watchers;
        });
    }

    /**
     * Watches the unread posts of whoever is signed in; the page is told by another thread how many they are whenever
     * that may have changed, also because of what the same person does elsewhere.
     *
     * @return ends the watch
     */
    public Runnable watchMine(IntConsumer page) {
        return counts.watch(member.id(), page);
    }

    /** How many pages watch at this moment. */
    public int watchers() {
        return open.values().stream().mapToInt(Set::size).sum();
    }

    /** A post, or the discussion itself, changes; it is told once the running transaction is committed. */
    void changed(DiscussionId discussion, @Nullable PostId post) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (!open.containsKey(discussion)) counts.changed(discussion);
                else
                    teller.execute(() -> {
                        tell(discussion, post);
                        // Later, since telling marks as read.
                        counts.changed(discussion);
                    });
            }
        });
    }

    /** What a person has not seen changes by what the person does; it is told once the running transaction is committed. */
    void counted(MemberId person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                counts.changed(person);
            }
        });
    }

    private void tell(DiscussionId discussion, @Nullable PostId post) {
        var watchers = open.getOrDefault(discussion, Set.of());
        if (watchers.isEmpty()) return;
        try {
            var bulletin = bulletins.of(discussion, post);
            var admitted = bulletins.admitted(discussion, people(watchers));
            var told =
                    watchers.stream().filter(it -> admitted.contains(it.member)).toList();
            var following = people(
                    told.stream().filter(it -> it.following.getAsBoolean()).toList());
            for (var news : bulletin.news().posts()) bulletins.seen(discussion, news.sequence(), following);
            if (post != null) AsHouse.run(() -> notices.seen(following, post.value()));
            told.forEach(it -> it.page.accept(bulletin));
        } catch (RuntimeException failure) {
            // The pages show it when they are opened next; the teller goes on.
            log.error("A discussion's pages were not told", failure);
        }
    }

    private static Set<MemberId> people(Collection<Watcher> watchers) {
        var people = new HashSet<MemberId>();
        watchers.forEach(it -> people.add(it.member));
        return people;
    }

    @Override
    public void destroy() {
        teller.close();
    }

    /**
     * What pages are told.
     *
     * @param about the post that is new, changed or gone; none when it is about the discussion itself
     * @param news that post as it stands in the discussion now; nothing when it stands there no longer
     * @param closed whether the discussion takes no posts
     */
    public record Bulletin(@Nullable PostId about, PostWindow news, boolean closed) {}

    private record Watcher(MemberId member, BooleanSupplier following, Consumer<Bulletin> page) {}
}
