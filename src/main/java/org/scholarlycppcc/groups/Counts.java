package org.scholarlycppcc.groups;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.IntConsumer;
import org.scholarlycppcc.base.Teller;
import org.scholarlycppcc.members.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Tells open pages how many posts their readers have not seen. */
@Component
class Counts implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Counts.class);

    private final Teller teller = new Teller("counts");
    private final Map<MemberId, Set<Watcher>> open = new ConcurrentHashMap<>();
    private final Set<DiscussionId> changed = new HashSet<>();
    private final Set<MemberId> concerned = new HashSet<>();
    private final Bulletins bulletins;

    Counts(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    Runnable watch(MemberId member, IntConsumer page) {
        var watcher = new Watcher(page);
        open.compute(member, (id, watchers) -> {
            var all = watchers == null ? new CopyOnWriteArraySet<Watcher>() : watchers;
            all.add(watcher);
            return all;
        });
        return () -> open.computeIfPresent(member, (id, watchers) -> {
            watchers.remove(watcher);
            return watchers.isEmpty() ? null : watchers;
        });
    }

    /** Something changed in a discussion, for all who are in its group. */
    void changed(DiscussionId discussion) {
        if (open.isEmpty()) return;
        synchronized (changed) {
            changed.add(discussion);
        }
        teller.execute(this::tell);
    }

    /** Something changed for a person alone. */
    void changed(MemberId person) {
        if (!open.containsKey(person)) return;
        synchronized (changed) {
            concerned.add(person);
        }
        teller.execute(this::tell);
    }

    /** Tells all changes that have gathered meanwhile at once, so that many posts are not many counts. */
    private void tell() {
        try {
            var watching = Set.copyOf(open.keySet());
            var people = taken(watching);
            people.retainAll(watching);
            if (people.isEmpty()) return;
            var unread = bulletins.unread(people);
            for (var person : people)
                for (var page : open.getOrDefault(person, Set.of())) told(page, unread.getOrDefault(person, 0));
        } catch (RuntimeException failure) {
            // The pages count anew when they are opened next; the teller goes on.
            log.error("The pages were not told what is unread", failure);
        }
    }

    private static void told(Watcher watcher, int unread) {
        try {
            watcher.page.accept(unread);
        } catch (RuntimeException gone) {
            // A page that was closed this moment keeps nobody else from being told.
            log.debug("A page was not told what is unread", gone);
        }
    }

    private Set<MemberId> taken(Set<MemberId> watching) {
        Set<MemberId> people;
        Set<DiscussionId> discussions;
        synchronized (changed) {
            people = new HashSet<>(concerned);
            discussions = Set.copyOf(changed);
            concerned.clear();
            changed.clear();
        }
        discussions.forEach(it -> people.addAll(bulletins.inside(it, watching)));
        return people;
    }

    @Override
    public void destroy() {
        teller.close();
    }

    // Two pages of one person are two watchers, even with the same consumer.
    private static final class Watcher {
        private final IntConsumer page;

        Watcher(IntConsumer page) {
            this.page = page;
        }
    }
}
