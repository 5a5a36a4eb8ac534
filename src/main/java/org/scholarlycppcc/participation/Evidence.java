package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.scholarlycppcc.groups.Turnout;
import org.springframework.stereotype.Component;

/** Fetches what a register counts: for one figure only what that figure needs. */
@Component
class Evidence {
    private static final Set<What> ON_POSTS = Set.of(What.TOOK_PART);
    private static final Set<What> ON_PLANS = Set.of(What.TOOK_PART, What.ANSWERED, What.FINISHED);
    private static final Set<What> ON_STAYS = Set.of(What.TOOK_PART, What.JOINED, What.FINISHED);
    private static final Set<What> ON_ANSWERS = Set.of(What.ANSWERED, What.FINISHED);
    private static final Set<What> ON_OFFLINE = Set.of(What.OFFLINE);

    private final Turnout turnout;
    private final OfflineEntries offline;

    Evidence(Turnout turnout, OfflineEntries offline) {
        this.turnout = turnout;
        this.offline = offline;
    }

    Facts facts(Period period, Set<What> asked) {
        return new Facts(
                when(asked, ON_POSTS, () -> turnout.posts(period.from(), period.to())),
                when(asked, ON_PLANS, () -> turnout.weeks(earlier(period), later(period))),
                when(asked, ON_STAYS, () -> turnout.memberships(period.from(), period.to())),
                when(asked, ON_ANSWERS, () -> turnout.answered(earlier(period), later(period))),
                when(asked, ON_OFFLINE, () -> offline.attended(period)));
    }

    private static <T> List<T> when(Set<What> asked, Set<What> needing, Supplier<List<T>> facts) {
        return asked.stream().anyMatch(needing::contains) ? facts.get() : List.of();
    }

    // A plan that touches the period is wanted whole, to see where it ends; none is longer than a year.
    private static LocalDate earlier(Period period) {
        return period.from().minusYears(1);
    }

    private static LocalDate later(Period period) {
        return period.to().plusYears(1);
    }
}
