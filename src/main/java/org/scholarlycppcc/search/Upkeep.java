package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one open index equal to the tables: the oldest changes as they stand now, on the disk, and only then out of the outbox. */
class Upkeep {
    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final int AT_ONCE = 500;

    private final LiveIndex index;
    private final Outbox outbox;
    private final Sources sources;
    private final Set<Long> stuck = new HashSet<>();
    private volatile Rebuild rebuild;

    Upkeep(LiveIndex index, Outbox outbox, Sources sources) throws IOException {
        this.index = index;
        this.outbox = outbox;
        this.sources = sources;
        this.rebuild = Rebuild.resumed(index.stamp(), sources, index.ask(Searcher::size));
    }

    /** What a turn came to. */
    enum Turn {
        MORE_TO_DO,
        NOTHING_TO_DO,
        SOME_LEFT
    }

    LiveIndex index() {
        return index;
    }

    /** Whether the index holds everything; not so while it is first built. */
    boolean whole() {
        return rebuild.stamp().whole();
    }

    /** How far the rebuilding is; none when there is none. */
    Optional<IndexState.Rebuilding> progress() {
        return whole() ? Optional.empty() : Optional.of(rebuild.progress());
    }

    void startRebuild() throws IOException {
        rebuild = Rebuild.started(rebuild.stamp(), sources, index.ask(Searcher::size));
        // So that it goes on after whatever ends it.
        index.commit(rebuild.stamp());
    }

    /** Tries again what could not be read before. */
    void retry() {
        stuck.clear();
    }

    Turn turn() throws IOException {
        var rows = outbox.oldest(AT_ONCE + stuck.size()).stream()
                .filter(it -> !stuck.contains(it.id()))
                .toList();
        if (rows.isEmpty() && rebuild.done()) return stuck.isEmpty() ? Turn.NOTHING_TO_DO : Turn.SOME_LEFT;
        var applied = apply(rows);
        if (!rebuild.done()) rebuild.step(index);
        if (!applied.isEmpty() || rebuild.hasSomethingToShow()) {
            index.refresh();
            rebuild.shown();
        }
        if (!applied.isEmpty() || rebuild.done()) index.commit(rebuild.stamp());
        outbox.delete(applied);
        return Turn.MORE_TO_DO;
    }

    private List<Outbox.Row> apply(List<Outbox.Row> rows) throws IOException {
        var applied = new ArrayList<Outbox.Row>();
        var byKind = rows.stream().collect(Collectors.groupingBy(Outbox.Row::kind));
        for (var some : byKind.values()) {
            if (applied(some)) applied.addAll(some);
            else for (var one : some) if (some.size() > 1 && applied(List.of(one))) applied.add(one);
        }
        rows.stream().filter(it -> !applied.contains(it)).map(Outbox.Row::id).forEach(stuck::add);
        return applied;
    }

    private boolean applied(List<Outbox.Row> rows) throws IOException {
        var kind = Stream.of(Kind.values())
                .filter(it -> it.name().equals(rows.getFirst().kind()))
                .findAny();
        if (kind.isEmpty()) return true;
        var items = rows.stream().map(Outbox.Row::item).distinct().toList();
        try {
            index.apply(
                    kind.get(),
                    items,
                    sources.current(kind.get(), items),
                    rebuild.stamp().round());
            return true;
        } catch (RuntimeException foreign) {
            // One owner's failure must not keep the others' things from being found; the rows stay.
            log.error("{} of kind {} cannot be read for the index", items.size(), kind.get(), foreign);
            return false;
        }
    }
}
