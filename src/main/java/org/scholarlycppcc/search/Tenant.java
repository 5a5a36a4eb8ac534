package org.scholarlycppcc.search;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The house as a server's indexes know it: who keeps them, and since which of its openings. Used by the one thread that writes. */
final class Tenant {
    private static final int CHANGES = 32;

    private final String house;
    private long opening;
    private long changes;

    Tenant(String house) {
        this.house = house;
    }

    /** Who keeps an index, as it says itself; nobody when it was made before indexes said so. */
    record Keeper(String house, long opening) {
        static Keeper of(JsonNode told) {
            return new Keeper(
                    told.path("house").asString(""),
                    Long.parseLong(told.path("opening").asString("0")));
        }
    }

    /** Whether an index is another house's, or this one's that was opened elsewhere after it was opened here. */
    boolean isForeign(Keeper keeper) {
        if (keeper.house.isEmpty()) return false;
        return !keeper.house.equals(house) || opening > 0 && keeper.opening > opening;
    }

    /** Whether an index is still kept by this opening. */
    boolean keeps(Keeper keeper) {
        return keeper.equals(new Keeper(house, opening));
    }

    /** Opens anew, after whoever kept the indexes that are there. */
    void open(Collection<Keeper> before) {
        opening = Math.max(
                        opening,
                        before.stream().mapToLong(Keeper::opening).max().orElse(0))
                + 1;
        changes = 0;
    }

    /** Says in an index that it is ours. */
    void sign(ObjectNode told) {
        told.put("house", house).put("opening", Long.toString(opening));
    }

    /** The version of what is sent next: higher than of all that was sent before, by whomever. */
    long nextVersion() {
        return opening << CHANGES | ++changes;
    }
}
