package org.scholarlycppcc.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Turnout.AnsweredWeek;
import org.scholarlycppcc.groups.Turnout.PlannedWeek;
import org.scholarlycppcc.groups.Turnout.PostsOnDay;
import org.scholarlycppcc.groups.Turnout.Stay;
import org.scholarlycppcc.members.MemberId;

/**
 * What the groups and the offline book know, before anybody counts.
 *
 * @param posts those in one's own groups only
 */
record Facts(
        List<PostsOnDay> posts,
        List<PlannedWeek> plan,
        List<Stay> stays,
        List<AnsweredWeek> answers,
        List<Attended> offline) {
    Facts {
        var there = stays.stream().collect(groupingBy(it -> new Place(it.group(), it.member())));
        posts = posts.stream()
                .filter(post -> there.getOrDefault(new Place(post.group(), post.member()), List.of()).stream()
                        .anyMatch(it -> Stays.holds(it, post.date())))
                .toList();
    }

    /** The answers to weeks that begin in a period, each once. */
    List<AnsweredWeek> answersWithin(Period period) {
        var begun = plan.stream()
                .filter(it -> period.contains(it.begins()))
                .map(it -> List.of(it.group(), it.number()))
                .collect(toSet());
        return answers.stream()
                .filter(it -> begun.contains(List.of(it.group(), it.week())))
                .distinct()
                .toList();
    }

    /** The stays in which somebody finished a group that ended in a period. */
    List<Stay> finishedWithin(Period period) {
        var plans = plan.stream().collect(groupingBy(PlannedWeek::group));
        var answered = answers.stream()
                .collect(groupingBy(it -> new Place(it.group(), it.member()), mapping(AnsweredWeek::week, toSet())));
        return stays.stream()
                .filter(it -> new Plan(plans.getOrDefault(it.group(), List.of()))
                        .finished(it, answered.getOrDefault(new Place(it.group(), it.member()), Set.of()), period))
                .toList();
    }

    /** That a person was recorded offline on a day, at some occasion. */
    record Attended(MemberId member, LocalDate heldOn, String occasion) {}

    private record Place(GroupId group, MemberId member) {}
}
