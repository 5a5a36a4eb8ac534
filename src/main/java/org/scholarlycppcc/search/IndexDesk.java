package org.scholarlycppcc.search;

import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of the index and does for it. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class IndexDesk {
    private final Indexing indexing;
    private final Outbox outbox;

    IndexDesk(Indexing indexing, Outbox outbox) {
        this.indexing = indexing;
        this.outbox = outbox;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public IndexState state() {
        return indexing.state(outbox.waiting());
    }

    /** Why the index cannot be kept up, when it cannot. */
    public Optional<IndexState.Trouble> trouble() {
        return indexing.trouble();
    }

    /** Begins to build the index anew from the tables; the one before answers meanwhile. */
    public void rebuild() {
        indexing.rebuild();
    }

    /** Keeps an index from now on that somebody else has kept, and builds it anew from the tables. */
    public void takeOver() {
        indexing.takeOver();
    }
}
