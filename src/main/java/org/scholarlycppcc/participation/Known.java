package org.scholarlycppcc.participation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.participation.Facts.PlanWeek;

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
        known.takePart(facts);
        facts.offline().forEach(it -> known.note(it.member(), What.OFFLINE, it.heldOn()));
        facts.stays().stream().filter(it -> it.touches(period)).forEach(it -> known.note(it.member(), What.JOINED));
        known.answer(facts);
        return known;
    }

    boolean weekly(What what, MemberId member, LocalDate monday) {
        return weekly.getOrDefault(new Week(member, monday), Set.of()).contains(what);
    }

    Set<What> whole(MemberId member) {
        return whole.getOrDefault(member, Set.of());
    }

    private void takePart(Facts facts) {
        var stays = facts.stays().stream().collect(groupingBy(it -> new Place(it.group(), it.member())));
        for (var post : facts.posts()) {
            var there = stays.getOrDefault(new Place(post.group(), post.member()), List.of());
            if (there.stream().anyMatch(it -> it.holds(post.written()))) {
                note(post.member(), What.TOOK_PART, post.written());
            }
        }
        for (var week : facts.plan()) {
            if (week.host() != null) note(week.host(), What.TOOK_PART, week.begins());
            if (week.guide() != null) note(week.guide(), What.TOOK_PART, week.begins());
        }
    }

    private void answer(Facts facts) {
        var answers = new HashSet<>(facts.answers());
        var plans = facts.plan().stream().collect(groupingBy(PlanWeek::group));
        for (var answer : answers) {
            plans.getOrDefault(answer.group(), List.of()).stream()
                    .filter(it -> it.number() == answer.week() && period.contains(it.begins()))
                    .forEach(it -> note(answer.member(), What.ANSWERED));
        }
        var numbers = answers.stream()
                .collect(groupingBy(
                        it -> new Place(it.group(), it.member()),
                        Collectors.mapping(Facts.Answered::week, Collectors.toSet())));
        for (var stay : facts.stays()) {
            var plan = new Plan(plans.getOrDefault(stay.group(), List.of()));
            var answered = numbers.getOrDefault(new Place(stay.group(), stay.member()), Set.of());
            if (plan.finished(stay, answered, period)) note(stay.member(), What.FINISHED);
        }
    }

    private void note(MemberId member, What what, LocalDate day) {
        if (!period.contains(day)) return;
        weekly.computeIfAbsent(new Week(member, Period.monday(day)), it -> EnumSet.noneOf(What.class))
                .add(what);
    }

    private void note(MemberId member, What what) {
        whole.computeIfAbsent(member, it -> EnumSet.noneOf(What.class)).add(what);
    }

    private record Week(MemberId member, LocalDate monday) {}

    private record Place(GroupId group, MemberId member) {}
}
