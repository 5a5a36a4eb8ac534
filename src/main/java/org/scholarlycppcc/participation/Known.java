package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/** What is known of each person in a period, whatever the sector. */
final class Known {
    private final Period period;
    private final Map<Week, Set<What>> weekly = new HashMap<>();
    private final Map<MemberId, Set<What>> whole = new HashMap<>();

    private Known(Period period) {
        this.period = period;
    }

    static Known of(Period period, Facts facts) {
        var known = new Known(period);
        facts.posts().forEach(it -> known.note(it.member(), What.TOOK_PART, it.date()));
        facts.plan().forEach(it -> known.note(it.host(), What.TOOK_PART, it.begins()));
        facts.plan().forEach(it -> known.note(it.guide(), What.TOOK_PART, it.begins()));
        facts.offline().forEach(it -> known.note(it.member(), What.OFFLINE, it.heldOn()));
        facts.stays().stream()
                .filter(it -> Stays.touches(it, period))
                .forEach(it -> known.note(it.member(), What.JOINED));
        facts.answersWithin(period).forEach(it -> known.note(it.member(), What.ANSWERED));
        facts.finishedWithin(period).forEach(it -> known.note(it.member(), What.FINISHED));
        return known;
    }

    boolean weekly(What what, MemberId member, LocalDate monday) {
        return weekly.getOrDefault(new Week(member, monday), Set.of()).contains(what);
    }

    Set<What> whole(MemberId member) {
        return whole.getOrDefault(member, Set.of());
    }

    private void note(@Nullable MemberId member, What what, LocalDate day) {
        if (member == null || !period.contains(day)) return;
        weekly.computeIfAbsent(new Week(member, Period.monday(day)), it -> EnumSet.noneOf(What.class))
                .add(what);
    }

    private void note(MemberId member, What what) {
        whole.computeIfAbsent(member, it -> EnumSet.noneOf(What.class)).add(what);
    }

    private record Week(MemberId member, LocalDate monday) {}
}
