package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.stereotype.Component;

/** Keeps the weeks of a plan in a row: one ends on the eve of the next; asks nobody's permission. */
@Component
class PlanKeeping {
    private static final int WEEK = 7;
    private static final int TITLE = 100;

    private final Weeks weeks;
    private final Discussions discussions;
    private final GroupIndex index;
    private final Clock clock;

    PlanKeeping(Weeks weeks, Discussions discussions, GroupIndex index, Clock clock) {
        this.weeks = weeks;
        this.discussions = discussions;
        this.index = index;
        this.clock = clock;
    }

    List<Week> of(GroupId group) {
        return weeks.findByReadingGroupOrderByNumber(group.value());
    }

    /** Adds a week at the end, with a discussion of its question. It is as long as the one before it, or seven days. */
    void add(GroupId group, WeekText text, MemberId by) {
        var plan = of(group);
        append(group, plan, List.of(text), plan.isEmpty() ? WEEK : closeLast(plan, text.begins()), by);
    }

    /**
     * Lays down the plan of a group that has none, with a discussion of each question.
     *
     * @param days how long the last week lasts; as long as the one before it, or seven days, where it is not said
     */
    void begin(GroupId group, List<WeekText> texts, @Nullable Integer days, MemberId by) {
        var lengths = IntStream.range(1, texts.size())
                .mapToLong(it -> ChronoUnit.DAYS.between(
                        texts.get(it - 1).begins(), texts.get(it).begins()))
                .toArray();
        if (LongStream.of(lengths).anyMatch(it -> it < 1)) throw new Refusal("groups.weeksOrder");
        var before = lengths.length == 0 ? WEEK : lengths[lengths.length - 1];
        append(group, List.of(), texts, days == null ? before : days, by);
    }

    private void append(GroupId group, List<Week> plan, List<WeekText> texts, long lastDays, MemberId by) {
        if (texts.isEmpty()) return;
        var added = IntStream.range(0, texts.size())
                .mapToObj(it -> Week.planned(
                        UUID.randomUUID(), group, plan.size() + it + 1, texts.get(it), ending(texts, it, lastDays)))
                .toList();
        weeks.saveAll(added);
        discussions.open(group, added.stream().map(PlanKeeping::question).toList(), by, clock.instant());
        index.weeksChanged(added.stream().map(Week::id).toList());
    }

    private static LocalDate ending(List<WeekText> texts, int number, long lastDays) {
        return number + 1 < texts.size()
                ? texts.get(number + 1).begins().minusDays(1)
                : texts.get(number).begins().plusDays(lastDays - 1);
    }

    private long closeLast(List<Week> plan, LocalDate next) {
        var last = plan.getLast();
        var days = ChronoUnit.DAYS.between(last.begins(), next);
        if (days < 1) throw new Refusal("groups.weeksOrder");
        weeks.save(last.ending(next.minusDays(1)));
        return days;
    }

    /** Changes a week; when it begins on another day, the later ones move along. */
    void change(GroupId group, int number, WeekText text) {
        var plan = of(group);
        var week = plan.get(number - 1);
        var days = ChronoUnit.DAYS.between(week.begins(), text.begins());
        if (number > 1 && days != 0) {
            var before = plan.get(number - 2);
            if (!before.begins().isBefore(text.begins())) throw new Refusal("groups.weeksOrder");
            weeks.save(before.ending(text.begins().minusDays(1)));
        }
        weeks.save(Week.planned(week.id(), group, number, text, week.ends().plusDays(days)));
        if (days != 0) weeks.moveAfter(group.value(), number, Math.toIntExact(days));
        discussions.retitle(week.id(), title(text.question()));
        index.weeksChanged(List.of(week.id()));
    }

    private static NewDiscussion question(Week week) {
        return new NewDiscussion(DiscussionId.random(), week.id(), title(week.question()));
    }

    private static String title(String question) {
        return Markdown.excerpt(question, TITLE);
    }
}
