package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks through all tables once; what it does not meet is gone. */
class Rebuild {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);
    private static final int AT_ONCE = 500;
    /** What readers see at once: each look costs the index as much as writing what it shows. */
    private static final int SHOWN_AT_ONCE = 10_000;

    private final Sources sources;
    private final List<Kind> left;
    private volatile Stamp stamp;
    private final int before;
    private @Nullable UUID last;
    private volatile int met;
    private int shown;

    private Rebuild(Stamp stamp, Sources sources, boolean start, int before) {
        this.before = before;
        this.sources = sources;
        this.left = new ArrayList<>(start ? sources.kinds() : List.of());
        this.stamp = stamp;
    }

    static Rebuild resumed(Stamp found, Sources sources, int before) {
        boolean right = found.whole() && found.kinds().equals(sources.kinds().toString());
        return right ? new Rebuild(found, sources, false, before) : started(found, sources, before);
    }

    /** @param before how many entries there are now */
    static Rebuild started(Stamp found, Sources sources, int before) {
        return new Rebuild(
                new Stamp(Fields.VERSION, sources.kinds().toString(), found.round() + 1, false), sources, true, before);
    }

    /** How far it is. */
    IndexState.Rebuilding progress() {
        return new IndexState.Rebuilding(met, before);
    }

    Stamp stamp() {
        return stamp;
    }

    boolean done() {
        return left.isEmpty() && stamp.whole();
    }

    /** Whether it is done, or so much was met that readers should see it. */
    boolean hasSomethingToShow() {
        return done() || met - shown >= SHOWN_AT_ONCE;
    }

    /** To be told when readers see all that was met. */
    void shown() {
        shown = met;
    }

    void step(LiveIndex index) throws IOException {
        if (left.isEmpty()) {
            finish(index);
            return;
        }
        var kind = left.getFirst();
        var ids = sources.idsAfter(kind, last, AT_ONCE);
        if (!ids.isEmpty()) meet(index, kind, ids);
        met += ids.size();
        last = ids.isEmpty() ? null : ids.getLast();
        if (ids.isEmpty()) left.removeFirst();
    }

    // One thing that cannot be read or is not taken must not keep all from being found.
    private void meet(LiveIndex index, Kind kind, List<UUID> ids) throws IOException {
        try {
            index.met(kind, ids, sources.current(kind, ids), stamp.round());
        } catch (RuntimeException foreign) {
            if (ids.size() == 1) log.error("{} of kind {} is left out of the index", ids.getFirst(), kind, foreign);
            else for (var id : ids) meet(index, kind, List.of(id));
        }
    }

    private void finish(LiveIndex index) throws IOException {
        index.removeOlderThan(stamp.round());
        stamp = new Stamp(stamp.version(), stamp.kinds(), stamp.round(), true);
        log.info("The index was built anew from the tables");
    }
}
