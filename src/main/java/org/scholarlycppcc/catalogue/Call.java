package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorId;

/**
 * A call for titles (征集), in which members nominate books for a list.
 *
 * @param sector whose members may nominate; everybody when there is none
 * @param list in the draft of which accepted books land
 * @param deadline the last day on which a book can be nominated
 * @param closed when it was ended before its deadline
 * @param nominations how many books were nominated
 */
public record Call(
        CallId id,
        String title,
        String words,
        @Nullable SectorId sector,
        ListId list,
        String listTitle,
        LocalDate deadline,
        @Nullable Instant closed,
        int nominations) {
    /** Whether a book can be nominated on a day. */
    public boolean isOpen(LocalDate day) {
        return closed == null && !day.isAfter(deadline);
    }
}
