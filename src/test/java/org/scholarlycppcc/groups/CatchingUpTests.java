package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class CatchingUpTests extends GroupsCase {
    @Autowired
    CatchingUp catchingUp;

    @Autowired
    Plans plans;

    @Autowired
    Joining joining;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Chairing chairing;

    private GroupId group = GroupId.random();
    private DiscussionId first = new DiscussionId(UUID.randomUUID());

    @Test
    void whoJoinsInTheThirdWeekHasTwoWeeksToCatchUp() {
        found(Access.OPEN);
        join(wang);
        assertThat(missed()).containsExactly(1, 2);
        assertThat(catchingUp.of(group)).isEqualTo(new CatchUp(List.of(), 0, null));
        catchingUp.done(group);
        assertThat(missed()).as("put away for good").isEmpty();
    }

    @Test
    void whoHasBeenThereFromTheStartMissesOnlyTheTalkNeverOpened() {
        found(Access.OPEN, qian);
        People.signIn(qian);
        assertThat(missed()).as("nobody has said anything").isEmpty();
        post(zhao, null);
        People.signIn(qian);
        assertThat(missed()).containsExactly(1);
        posting.read(first, 1, false);
        assertThat(missed()).isEmpty();
        post(qian, null);
        People.signIn(zhao);
        assertThat(missed()).as("the host knows").isEmpty();
    }

    @Test
    void theSelectedPostsComeWithTheirReasonTheLatestFirst() {
        found(Access.OPEN, qian);
        for (int post = 1; post <= 7; post++) {
            post(qian, null);
            People.signIn(zhao);
            chairing.select(first, post, "因为 " + post);
        }
        People.signIn(qian);
        rewriting.delete(first, 7);
        join(wang);
        var late = catchingUp.of(group);
        assertThat(late.selections()).as("what was taken back is not shown").isEqualTo(6);
        assertThat(late.selected())
                .extracting(CatchUp.Said::words)
                .containsExactly("因为 6", "因为 5", "因为 4", "因为 3", "因为 2");
        assertThat(late.people()).containsOnly(qian);
    }

    @Test
    void aDisagreementIsOpenUntilItIsAnsweredByWhomItDiffersFrom() {
        found(Access.OPEN, qian);
        var third = people.named("孙");
        join(third);
        post(qian, null);
        post(zhao, new Posting.Answer(1, Relation.DIFFERS));
        post(third, new Posting.Answer(2, Relation.AGREES));
        join(wang);
        assertThat(catchingUp.of(group).open())
                .isNotNull()
                .returns(zhao, CatchUp.Said::author)
                .returns(qian, CatchUp.Said::other)
                .returns(2, CatchUp.Said::sequence);
        post(third, new Posting.Answer(1, Relation.DIFFERS));
        post(qian, new Posting.Answer(4, Relation.AGREES));
        assertThat(of(wang).open()).as("the later one was answered").returns(2, it -> it == null ? 0 : it.sequence());
        post(qian, new Posting.Answer(2, Relation.ADDS));
        assertThat(of(wang).open()).isNull();
        People.signIn(qian);
        rewriting.delete(first, 6);
        assertThat(of(wang).open()).as("an answer taken back is none").isNotNull();
    }

    @Test
    void aStrangerLearnsNothingAndPutsNothingAway() {
        found(Access.PRIVATE, qian);
        post(qian, null);
        People.signIn(zhao);
        chairing.select(first, 1, "只在群里");
        People.signIn(stranger, "MEMBER", "STAFF", "ADMIN");
        assertThat(missed()).isEmpty();
        assertThat(catchingUp.of(group)).isEqualTo(new CatchUp(List.of(), 0, null));
        refused("groups.membersOnly", () -> catchingUp.done(group));
        refused("groups.membersOnly", () -> catchingUp.done(GroupId.random()));
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> catchingUp.of(group));
    }

    @Test
    void theCardCostsTheSameHoweverMuchWasSaid() {
        found(Access.OPEN, qian);
        join(wang);
        var little = SqlCount.of(() -> catchingUp.of(group));
        for (int post = 1; post <= 6; post++) post(qian, post == 1 ? null : new Posting.Answer(1, Relation.DIFFERS));
        People.signIn(wang);
        assertThat(SqlCount.of(() -> catchingUp.of(group))).isEqualTo(little).isEqualTo(1);
    }

    private void found(Access access, MemberId... members) {
        group = founded.group(access, zhao, members);
        People.signIn(zhao);
        first = talk.find(Founded.slug(group), 1).orElseThrow().id();
    }

    private void join(MemberId person) {
        People.signIn(person, "MEMBER");
        joining.join(group);
    }

    private void post(MemberId author, Posting.@Nullable Answer answer) {
        People.signIn(author);
        posting.publish(first, PostId.random(), "一帖", answer, "");
    }

    private List<Integer> missed() {
        return plans.of(group).stream()
                .filter(WeekRow::missed)
                .map(WeekRow::number)
                .toList();
    }

    private CatchUp of(MemberId person) {
        People.signIn(person);
        return catchingUp.of(group);
    }
}
