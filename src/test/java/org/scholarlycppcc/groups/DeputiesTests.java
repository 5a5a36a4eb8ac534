package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.moderation.QueueItem;
import org.scholarlycppcc.moderation.ReportReason;
import org.scholarlycppcc.moderation.Reports;
import org.scholarlycppcc.moderation.ReviewDesk;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class DeputiesTests extends GroupsCase {
    @Autowired
    Deputies deputies;

    @Autowired
    Groups groups;

    @Autowired
    Joining joining;

    @Autowired
    Hosting hosting;

    @Autowired
    Planning planning;

    @Autowired
    Presiding presiding;

    @Autowired
    Chairing chairing;

    @Autowired
    LookingFirst looking;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Posting posting;

    @Autowired
    Talk talk;

    @Autowired
    Reports reports;

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    NoticeList notices;

    @Test
    void aDeputyIsToldOfRequestsAndAnswersThem() {
        var group = founded.group(Access.REQUEST, zhao, wang);
        named(group, wang);
        ask(group, qian);
        ask(group, stranger);
        People.signIn(wang, MEMBER);
        assertThat(notices.lines(null, Long.MAX_VALUE))
                .extracting(NoticeLine::kind)
                .containsExactly(NoticeKind.TASK);
        assertThat(groups.row(group).orElseThrow().asking()).isEqualTo(2);
        var asking = hosting.asking(group);
        hosting.admit(asking.getFirst().id());
        hosting.decline(asking.getLast().id(), "这期满了");
        assertThat(groups.admits(group, qian)).isTrue();
        hosting.remove(group, qian);
        assertThat(groups.admits(group, qian)).isFalse();
        People.signIn(zhao, MEMBER);
        assertThat(notices.lines(null, Long.MAX_VALUE))
                .as("nobody waits for the host any longer")
                .isEmpty();
    }

    @Test
    void aDeputyPlansAndChairs() {
        var group = founded.group(Access.OPEN, zhao, wang, qian);
        named(group, wang);
        var discussion = talk.discussions(group).getFirst().id();
        People.signIn(qian, MEMBER);
        posting.publish(discussion, PostId.random(), "先说一句", null, "");
        People.signIn(wang, MEMBER);
        assertThat(planning.change(group, 1, planning.week(group, 1))).isInstanceOf(Edited.Stored.class);
        chairing.select(discussion, 1, "说得实在");
        rewriting.delete(discussion, 1);
        rewriting.restore(discussion, 1);
        chairing.slow(discussion, 10);
        for (var words : List.of("不必等", "也不必等"))
            assertThat(posting.publish(discussion, PostId.random(), words, null, ""))
                    .isEqualTo(Posting.Outcome.SHOWN);
        chairing.close(discussion);
        assertThat(talk.find(Founded.slug(group), 1).orElseThrow().leads()).isTrue();
    }

    @Test
    void aDeputyDecidesOnHeldPostsAndReportsOfAPrivateGroup() {
        var group = founded.group(Access.PRIVATE, zhao, wang, qian);
        named(group, wang);
        var discussion = talk.discussions(group).getFirst().id();
        People.signIn(zhao, MEMBER);
        var byTheHost = PostId.random();
        posting.publish(discussion, byTheHost, "主持人说", null, "");
        looking.moderate(group, true);
        People.signIn(qian, MEMBER);
        reports.report("POST", byTheHost.value(), ReportReason.OTHER, "不妥");
        var held = PostId.random();
        assertThat(posting.publish(discussion, held, "等一等", null, "")).isEqualTo(Posting.Outcome.HELD);
        People.signIn(wang, MEMBER);
        assertThat(posting.publish(discussion, PostId.random(), "副主持说", null, ""))
                .as("what a deputy writes is shown at once")
                .isEqualTo(Posting.Outcome.SHOWN);
        for (var item : List.of(item(held), item(byTheHost)))
            desk.claim(item.row().id());
        desk.release(item(held).row().id(), "");
        desk.dismiss(item(byTheHost).row().id(), "没有不妥");
        assertThat(talk.post(discussion, 3)).isPresent();
    }

    @Test
    void onlyTheHostNamesDeputiesAndEndsTheGroup() {
        var group = founded.group(Access.OPEN, zhao, wang, qian);
        named(group, wang);
        named(group, qian);
        for (var other : List.of(wang, stranger)) {
            People.signIn(other, MEMBER, "ADMIN", "STAFF");
            refused("groups.hostOnly", () -> deputies.name(group, stranger));
            refused("groups.hostOnly", () -> deputies.withdraw(group, qian));
            refused("groups.hostOnly", () -> hosting.remove(group, qian));
            refused("groups.hostOnly", () -> hosting.remove(group, zhao));
            refused("groups.hostOnly", () -> presiding.end(group));
            refused("groups.hostOnly", () -> presiding.archive(group));
            refused("groups.hostOnly", () -> presiding.resume(group));
            refused("groups.hostOnly", () -> deputies.name(GroupId.random(), qian));
        }
        People.signIn(zhao, MEMBER);
        refused("groups.deputyInside", () -> deputies.name(group, stranger));
        refused("groups.deputyInside", () -> deputies.name(group, zhao));
        assertThat(groups.row(group).orElseThrow())
                .returns(zhao, GroupRow::host)
                .returns(Role.HOST, GroupRow::role);
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> deputies.name(group, qian));
    }

    @Test
    void whoIsNoLongerDeputyGuidesOrIsAMemberAsBefore() {
        var group = founded.group(Access.REQUEST, zhao, wang, qian);
        People.signIn(zhao, MEMBER);
        guide(group, qian);
        named(group, wang);
        named(group, qian);
        ask(group, stranger);
        People.signIn(zhao, MEMBER);
        assertThat(groups.members(group))
                .extracting(Groups.Belonging::role)
                .containsExactly(Role.HOST, Role.DEPUTY, Role.DEPUTY);
        deputies.withdraw(group, wang);
        deputies.withdraw(group, qian);
        assertThat(groups.members(group))
                .extracting(Groups.Belonging::member, Groups.Belonging::role)
                .contains(tuple(qian, Role.GUIDE), tuple(wang, Role.MEMBER));
        People.signIn(wang, MEMBER);
        assertThat(notices.lines(null, Long.MAX_VALUE))
                .as("what was the deputy's to decide")
                .allMatch(it -> !it.visible());
        assertThat(hosting.asking(group)).isEmpty();
        refused("groups.hostOnly", () -> planning.text(group));
        joining.leave(group);
    }

    @Test
    void aDeputyLeavesAndDoesNotComeBackAsOne() {
        var group = founded.group(Access.OPEN, zhao, wang);
        named(group, wang);
        People.signIn(wang, MEMBER);
        joining.leave(group);
        joining.join(group);
        assertThat(groups.row(group).orElseThrow().role()).isEqualTo(Role.MEMBER);
    }

    private void guide(GroupId group, MemberId person) {
        var week = planning.week(group, 1);
        planning.change(
                group,
                1,
                new WeekText(
                        week.title(),
                        week.reading(),
                        null,
                        null,
                        "",
                        person,
                        "",
                        week.question(),
                        week.begins(),
                        week.version()));
    }

    private void named(GroupId group, MemberId person) {
        People.signIn(zhao, MEMBER);
        deputies.name(group, person);
    }

    private void ask(GroupId group, MemberId person) {
        People.signIn(person, MEMBER);
        joining.ask(group, "想读");
    }

    private QueueItem item(PostId post) {
        UUID id = post.value();
        return queue.items(null, Integer.MAX_VALUE).stream()
                .filter(it -> it.row().subject().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
