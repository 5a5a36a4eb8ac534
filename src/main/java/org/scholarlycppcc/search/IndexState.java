package org.scholarlycppcc.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index is.
 *
 * @param entries how many things are in it; 0 while it cannot be asked
 * @param waiting how many changes are not in it yet
 * @param whole whether everything that was there when it was last built is in it
 * @param rebuilding how far it is being built anew; none when it is not
 * @param trouble why it cannot be kept up; none when it is
 */
public record IndexState(
        Engine engine,
        int entries,
        int waiting,
        boolean whole,
        @Nullable Rebuilding rebuilding,
        @Nullable Trouble trouble) {
    /** Whether it is being built, so that it will soon be another. */
    public boolean moves() {
        return !whole && trouble == null;
    }

    /**
     * How far a rebuilding is.
     *
     * @param met how many things it has met
     * @param before how many there were in the index before; 0 when it is the first
     */
    public record Rebuilding(int met, int before) {}

    /**
     * What is wrong.
     *
     * @param said what the machine says of it
     * @param foreign whether it is that somebody else keeps the index
     */
    public record Trouble(Instant since, String said, boolean foreign) {}
}
