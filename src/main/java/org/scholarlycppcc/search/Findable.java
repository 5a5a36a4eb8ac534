package org.scholarlycppcc.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lent by an owner of things of one kind, whose ids no other owner uses, so that the index can ask for its current text; called on nobody's behalf. */
public interface Findable {
    Kind kind();

    /** Those of the asked things that exist and may be found by somebody, by a constant number of statements. */
    List<Document> current(Collection<UUID> ids);

    /** The next ids after the given one in the order of ids, for a rebuild; from the start when there is none. */
    List<UUID> idsAfter(@Nullable UUID last, int limit);
}
