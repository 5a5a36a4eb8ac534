package org.scholarlycppcc.members;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the administrator keeps about a person.
 *
 * @param seats the sectors, the latest first
 * @param appointments past, present and to come, the latest first
 * @param version of what {@link Enrolling#correct} may change
 */
public record PersonSheet(
        MemberId id,
        String account,
        String name,
        @Nullable String recommendedBy,
        Set<String> roles,
        boolean entered,
        boolean disabled,
        List<SeatRow> seats,
        List<AppointmentRow> appointments,
        int version) {}
