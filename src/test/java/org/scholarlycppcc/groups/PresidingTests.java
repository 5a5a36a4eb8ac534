package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

class PresidingTests extends GroupsCase {
    @Autowired
    Presiding presiding;

    @Autowired
    Groups groups;

    @Autowired
    Plans plans;

    @Autowired
    Joining joining;

    @Autowired
    Hosting hosting;

    @Autowired
    Founding founding;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aGroupLivesThroughItsStates() {
        var ahead = founded.group(Access.OPEN, today.plusDays(1), zhao);
        prepared(ahead);
        People.signIn(zhao);
        assertThat(state(ahead)).isEqualTo(State.PROPOSED);
        presiding.open(ahead);
        assertThat(state(ahead)).isEqualTo(State.OPEN);
        assertThat(state(founded.group(Access.OPEN, today, zhao))).isEqualTo(State.RUNNING);
        assertThat(state(founded.group(Access.OPEN, today.minusDays(27), zhao))).isEqualTo(State.RUNNING);
        var over = founded.group(Access.OPEN, today.minusDays(28), zhao);
        assertThat(state(over)).isEqualTo(State.FINISHED);
        refused("groups.endFirst", () -> presiding.archive(over));
        presiding.end(over);
        assertThat(state(over)).isEqualTo(State.FINISHED);
        assertThat(groups.hostedBy(List.of(zhao))).extracting(GroupRow::id).contains(over);
        presiding.archive(over);
        presiding.archive(over);
        assertThat(state(over)).isEqualTo(State.ARCHIVED);
        assertThat(groups.hostedBy(List.of(zhao))).extracting(GroupRow::id).doesNotContain(over);
        presiding.resume(over);
        assertThat(state(over)).isEqualTo(State.FINISHED);
    }

    @Test
    void nobodyJoinsAGroupThatIsPreparedOrOver() {
        var group = founded.group(Access.OPEN, zhao);
        var asked = founded.group(Access.REQUEST, zhao);
        prepared(group);
        prepared(asked);
        People.signIn(wang, MEMBER);
        refused("groups.notOpenYet", () -> joining.join(group));
        refused("groups.notOpenYet", () -> joining.ask(asked, "想读"));
        as(zhao, () -> presiding.open(group));
        as(zhao, () -> presiding.open(asked));
        People.signIn(wang, MEMBER);
        joining.ask(asked, "想读");
        as(zhao, () -> presiding.end(group));
        as(zhao, () -> presiding.end(asked));
        People.signIn(wang, MEMBER);
        refused("groups.overAlready", () -> joining.join(group));
        People.signIn(zhao, MEMBER);
        refused("groups.ended", () -> hosting.add(group, qian));
        refused(
                "groups.ended",
                () -> hosting.admit(hosting.asking(asked).getFirst().id()));
        hosting.decline(hosting.asking(asked).getFirst().id(), "这一期已经结束");
        People.signIn(qian, MEMBER);
        refused("groups.overAlready", () -> joining.join(founded.group(Access.OPEN, today.minusDays(40), zhao)));
    }

    @Test
    void aPrivateGroupSaysNothingOfItsStateToAStranger() {
        var group = founded.group(Access.PRIVATE, zhao);
        as(zhao, () -> presiding.end(group));
        People.signIn(stranger, MEMBER);
        refused("groups.notSoJoined", () -> joining.join(group));
        assertThat(groups.row(group)).isEmpty();
        assertThat(plans.of(group)).isEmpty();
    }

    @Test
    void anEndedGroupTakesNoPostsAndStaysReadable() {
        var group = founded.group(Access.OPEN, zhao, wang);
        People.signIn(wang, MEMBER);
        var first = talk.find(Founded.slug(group), 1).orElseThrow().id();
        posting.publish(first, PostId.random(), "结束以前。", null, "");
        as(zhao, () -> presiding.end(group));
        for (var person : List.of(wang, zhao)) {
            People.signIn(person, MEMBER);
            refused("groups.ended", () -> posting.publish(first, PostId.random(), "结束以后。", null, ""));
            refused("groups.ended", () -> posting.open(group, "再开一个"));
        }
        People.signIn(wang, MEMBER);
        refused("groups.ended", () -> rewriting.edit(first, 1, 1, "改一改。"));
        assertThat(talk.window(first, 1).posts()).extracting(PostRow::text).containsExactly("结束以前。");
        assertThat(talk.find(Founded.slug(group), 1).orElseThrow().ended()).isNotNull();
        assertThat(groups.running()).isEmpty();
        assertThat(plans.today()).isEmpty();
        joining.leave(group);
        as(zhao, () -> presiding.resume(group));
        People.signIn(zhao, MEMBER);
        posting.publish(first, PostId.random(), "接着说。", null, "");
        assertThat(talk.window(first, 1).posts()).hasSize(2);
    }

    @Test
    void aGroupWithoutAPlanCannotBeOpened() {
        People.signIn(zhao, MEMBER);
        var id = GroupId.random();
        founding.found(id, new GroupText("群", "题", "期", null, Access.OPEN, null, "", "", 0, 0), List.of());
        refused("groups.planFirst", () -> presiding.open(id));
    }

    @Test
    void onlyTheHostPresides() {
        var group = founded.group(Access.OPEN, zhao, wang);
        for (var other : List.of(wang, stranger)) {
            People.signIn(other, MEMBER, "STAFF", "ADMIN");
            for (Consumer<GroupId> act : List.<Consumer<GroupId>>of(
                    presiding::open, presiding::end, presiding::resume, presiding::archive)) {
                refused("groups.hostOnly", () -> act.accept(group));
                refused("groups.hostOnly", () -> act.accept(GroupId.random()));
            }
        }
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> presiding.end(group));
    }

    private void prepared(GroupId group) {
        transaction.executeWithoutResult(it -> sql.sql("update reading_group set preparing = true where id = :id")
                .param("id", group.value())
                .update());
    }

    private State state(GroupId group) {
        return groups.row(group).orElseThrow().state();
    }

    private static void as(MemberId person, Runnable act) {
        People.signIn(person, MEMBER);
        act.run();
    }
}
