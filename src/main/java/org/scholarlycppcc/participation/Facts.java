package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.members.MemberId;

/** What the groups and the offline book know of a period, before anybody counts. */
record Facts(
        List<Posted> posts, List<PlanWeek> plan, List<Stay> stays, List<Answered> answers, List<Attended> offline) {
    /** That a person posted in a group on a day, so many times. */
    record Posted(MemberId member, GroupId group, LocalDate written, int posts) {}

    /** A step of a group's plan, and who hosts the group and guides the step. */
    record PlanWeek(
            GroupId group,
            int number,
            LocalDate begins,
            @Nullable MemberId guide,
            @Nullable MemberId host) {}

    /** That a person belongs to a group from one day to another, or until further notice. */
    record Stay(
            GroupId group,
            MemberId member,
            LocalDate since,
            @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return !since.isAfter(day) && (until == null || !until.isBefore(day));
        }

        boolean touches(Period period) {
            return !since.isAfter(period.to()) && (until == null || !until.isBefore(period.from()));
        }
    }

    /** That a person answered a step of a group's plan. */
    record Answered(MemberId member, GroupId group, int week) {}

    /** That a person was recorded offline on a day, at some occasion. */
    record Attended(MemberId member, LocalDate heldOn, String occasion) {}
}
