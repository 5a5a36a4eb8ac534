package org.scholarlycppcc.groups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Importance;

/**
 * The list that a group keeps (群书单), as it was published or as those who lead the group work on it.
 *
 * @param version of the draft
 * @param edition how often it has been published; none when never
 * @param changed whether the draft says something else than the latest edition
 * @param published when that edition came out
 */
public record GroupList(
        int version,
        @Nullable Integer edition,
        boolean changed,
        @Nullable Instant published,
        String title,
        String introduction,
        List<Entry> entries) {
    /** A book on the list: how strongly it is recommended, and why. */
    public record Entry(BookId book, Importance importance, String note) {}
}
