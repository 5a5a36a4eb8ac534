package org.scholarlycppcc.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * What waits, as a reviewer sees it.
 *
 * @param author the author's name
 * @param claimedBy the name of whoever has it in hand; empty when nobody has
 * @param shown nothing when the thing is gone meanwhile
 * @param reports the longest waiting first
 */
public record QueueItem(
        Row row,
        String author,
        String claimedBy,
        boolean mine,
        Moderated.@Nullable Shown shown,
        List<ReportRow> reports) {
    /** What is stored of it; a claim that has run out is none. */
    public record Row(
            ItemId id,
            String kind,
            UUID subject,
            MemberId author,
            Cause cause,
            String found,
            Instant opened,
            LocalDate due,
            @Nullable MemberId claimedBy,
            @Nullable Instant claimed) {}

    /** A report; who reported stays with the house. */
    public record ReportRow(ItemId item, ReportReason reason, String sentence, Instant reported) {}
}
