package org.scholarlycppcc.search;

import java.io.IOException;

/** Where the index is kept, as the configuration says. */
interface IndexPlace {
    Engine engine();

    /** The index that is there, or an empty one. */
    LiveIndex open() throws IOException;

    /** The same, even if somebody else keeps it, who from then on does not. */
    default LiveIndex takeOver() throws IOException {
        return open();
    }
}
