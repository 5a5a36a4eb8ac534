package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;

/** One thing that became different about a book on a list between two states of the list. */
public sealed interface Change {
    /** The entry it is about; of a removed one, the id it had. */
    UUID entry();

    BookRow book();

    /** What became different between two states of a list: first what came, then what went, then what changed. */
    static List<Change> between(ListContents before, ListContents after) {
        return Changes.between(before, after);
    }

    /** The book is new on the list, in the named section. */
    record Added(UUID entry, BookRow book, String section) implements Change {}

    /** The book is no longer on the list; it was in the named section. */
    record Removed(UUID entry, BookRow book, String section) implements Change {}

    /** The book stands elsewhere; places count from 1 within their sections. */
    record Moved(UUID entry, BookRow book, String from, int fromPlace, String to, int toPlace) implements Change {}

    record Reweighed(UUID entry, BookRow book, Importance from, Importance to) implements Change {}

    record Renoted(UUID entry, BookRow book, String from, String to) implements Change {}
}
