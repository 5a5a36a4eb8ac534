package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TurnoutTests extends GroupsCase {
    @Autowired
    Turnout turnout;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Test
    void countsWhatStandsAndNamesOnlyOpenPosts() {
        var open = founded.group(Access.OPEN, zhao, wang);
        var hidden = founded.group(Access.PRIVATE, zhao, wang);
        write(open, 3, "一", "二", "三");
        rewriting.delete(discussion(open, 3), 2);
        write(hidden, 1, "只在群里说");
        People.signIn(stranger, Roles.STAFF);
        assertThat(turnout.posts(today, today))
                .contains(new Turnout.PostsOnDay(wang, open, today, 2), new Turnout.PostsOnDay(wang, hidden, today, 1));
        assertThat(turnout.posts(today.plusDays(1), today.plusDays(9)))
                .noneMatch(it -> it.member().equals(wang));
        var behind = turnout.behind(wang, today, today);
        assertThat(behind.hidden()).isEqualTo(1);
        assertThat(behind.open())
                .extracting(Turnout.OpenPost::path)
                .containsExactly(
                        "groups/" + Founded.slug(open) + "/discussions/3?post=1",
                        "groups/" + Founded.slug(open) + "/discussions/3?post=3");
        assertThat(turnout.answered(today, today))
                .filteredOn(it -> it.member().equals(wang))
                .containsExactly(new Turnout.AnsweredWeek(wang, open, 3));
        assertThat(turnout.answered(today.minusDays(20), today))
                .filteredOn(it -> it.member().equals(wang))
                .hasSize(2);
    }

    @Test
    void tellsThePlanAndTheStays() {
        var group = founded.group(Access.OPEN, today, zhao, wang);
        People.signIn(stranger, Roles.STAFF);
        assertThat(turnout.weeks(today.plusDays(6), today.plusDays(7)))
                .filteredOn(it -> it.group().equals(group))
                .containsExactly(
                        new Turnout.PlannedWeek(group, 1, today, today.plusDays(6), zhao, zhao),
                        new Turnout.PlannedWeek(group, 2, today.plusDays(7), today.plusDays(13), zhao, zhao));
        assertThat(turnout.memberships(today.minusDays(3), today))
                .filteredOn(it -> it.group().equals(group))
                .containsExactlyInAnyOrder(
                        new Turnout.Stay(zhao, group, Role.HOST, today.minusDays(9), null),
                        new Turnout.Stay(wang, group, Role.MEMBER, today.minusDays(3), null));
        assertThat(turnout.memberships(today.minusDays(8), today.minusDays(4)))
                .filteredOn(it -> it.group().equals(group))
                .hasSize(1);
    }

    @Test
    void onlyStaffAsk() {
        for (var role : List.of(Roles.MEMBER, Roles.LIBRARIAN, Roles.ADMIN)) {
            People.signIn(wang, role);
            List.<Runnable>of(
                            () -> turnout.posts(today, today),
                            () -> turnout.weeks(today, today),
                            () -> turnout.memberships(today, today),
                            () -> turnout.answered(today, today),
                            () -> turnout.behind(wang, today, today))
                    .forEach(it -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(it::run));
        }
    }

    private void write(GroupId group, int number, String... texts) {
        var discussion = discussion(group, number);
        for (var text : texts) posting.publish(discussion, PostId.random(), text, null, "groups/x");
    }

    private DiscussionId discussion(GroupId group, int number) {
        People.signIn(wang);
        return talk.find(Founded.slug(group), number).orElseThrow().id();
    }
}
