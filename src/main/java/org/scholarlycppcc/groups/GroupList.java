package org.scholarlycppcc.groups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.ListContents;

/**
 * The list that a group keeps (群书单), as it was published or as those who lead the group work on it.
 *
 * @param version of the draft
 * @param edition how often it has been published; none when never
 * @param changed whether the draft says something else than the latest edition
 * @param published when that edition came out
 * @param contents the books of no part first, under the id of the group and without a title; an entry has the id of its book
 */
public record GroupList(
        int version,
        @Nullable Integer edition,
        boolean changed,
        @Nullable Instant published,
        ListContents contents) {
    public List<ListContents.Entry> entries() {
        return contents.entries().toList();
    }
}
