package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;

/**
 * One person of one sector in the register, active or not.
 *
 * @param weeks for what happens weekly, the Mondays of the weeks in which it holds
 * @param whole what holds for the period as a whole
 */
public record Line(MemberId member, String name, SectorId sector, Map<What, Set<LocalDate>> weeks, Set<What> whole) {
    /** Whether something holds in a week, or in the whole period when no week is named. */
    public boolean has(What what, @Nullable LocalDate week) {
        return week == null
                ? whole.contains(what)
                : weeks.getOrDefault(what, Set.of()).contains(week);
    }
}
