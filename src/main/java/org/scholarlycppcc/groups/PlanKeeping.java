package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
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
        add(group, text, by, null);
    }

    /** Adds a week at the end that lasts so many days; like {@link #add(GroupId, WeekText, MemberId)} where it is not said. */
    void add(GroupId group, WeekText text, MemberId by, @Nullable Integer lasting) {
        var plan = of(group);
        var before = plan.isEmpty() ? WEEK : closeLast(plan, text.begins());
        var days = lasting == null ? before : lasting;
        var id = UUID.randomUUID();
        var ends = text.begins().plusDays(days - 1);
        weeks.save(Week.planned(id, group, plan.size() + 1, text, ends));
        discussions.open(group, id, title(text), by, clock.instant());
        index.weekChanged(id);
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
        if (days != 0) plan.subList(number, plan.size()).forEach(it -> weeks.save(it.moved(days)));
        discussions.retitle(week.id(), title(text));
        index.weekChanged(week.id());
    }

    private static String title(WeekText text) {
        return Markdown.excerpt(text.question(), TITLE);
    }
}
