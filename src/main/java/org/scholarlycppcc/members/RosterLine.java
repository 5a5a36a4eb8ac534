package org.scholarlycppcc.members;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of an imported roster, and what would become of it.
 *
 * @param row its number in the sheet, from 1
 * @param sectorName as typed when the sector is unknown
 */
public record RosterLine(
        int row,
        String name,
        String account,
        @Nullable SectorId sector,
        String sectorName,
        Set<String> roles,
        String recommendedBy,
        Verdict verdict) {
    /** What would become of a row. */
    public sealed interface Verdict {}

    /** The person can be enrolled. */
    public record Ready() implements Verdict {}

    /** The person is on the roster already and stays as is. */
    public record Present() implements Verdict {}

    /** The row cannot be used, by the translation key of the reason and the values its text mentions. */
    public record Faulty(String reason, List<Object> details) implements Verdict {}

    RosterLine judged(Verdict now) {
        return new RosterLine(row, name, account, sector, sectorName, roles, recommendedBy, now);
    }

    /** Whether the row can be enrolled. */
    public boolean ready() {
        return verdict instanceof Ready;
    }
}
