package org.scholarlycppcc.notices;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;

class NoticesTests extends NoticesCase {
    @Autowired
    Bell bell;

    private final UUID discussion = UUID.randomUUID();

    @Test
    void everybodyIsToldOnceExceptWhoCausedIt() {
        var thing = board.thing("好问题");
        var occasion = occasion(NoticeKind.MENTION, thing, discussion, null, zhao);
        tell(occasion, wang, zhao, wang);
        tell(occasion, wang);
        assertThat(unseen(wang)).isEqualTo(1);
        assertThat(lines(wang)).singleElement().satisfies(it -> {
            assertThat(it.events()).isEqualTo(1);
            assertThat(it.actor()).isEqualTo("赵");
            assertThat(it.excerpt()).isEqualTo("好问题");
            assertThat(it.title()).isEqualTo("夜读群");
        });
        assertThat(unseen(zhao)).isZero();
        assertThat(lines(zhao)).isEmpty();
    }

    @Test
    void fiftyRepliesAreOneLineThatOpensTheFirstNewOne() {
        var first = reply(discussion, zhao, wang);
        var people = new ArrayList<MemberId>();
        for (int number = 0; number < 11; number++) people.add(this.people.named("委员" + number));
        for (int number = 0; number < 49; number++) reply(discussion, people.get(number % 11), wang);
        assertThat(unseen(wang)).isEqualTo(1);
        assertThat(lines(wang)).singleElement().satisfies(it -> {
            assertThat(it.events()).isEqualTo(50);
            assertThat(it.people()).isEqualTo(12);
            assertThat(People.as(wang, () -> list.open(it.opens()))).contains("groups?post=" + first);
        });
        assertThat(lines(wang)).singleElement().satisfies(it -> {
            assertThat(it.events()).isEqualTo(49);
            assertThat(it.people()).isEqualTo(11);
        });
    }

    @Test
    void linesAndCountsEqualWhatIsCountedByHand() {
        var random = new Random(7);
        var abouts = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var actors = List.of(people.named("一"), people.named("二"), people.named("三"), people.named("四"));
        var told = new ArrayList<Told>();
        for (int number = 0; number < 120; number++) {
            var kind = NoticeKind.values()[random.nextInt(NoticeKind.values().length)];
            var about = abouts.get(random.nextInt(abouts.size()));
            var actor = random.nextInt(5) == 0 ? null : actors.get(random.nextInt(actors.size()));
            told.add(new Told(kind, about, actor, told(kind, about, null, actor, wang)));
        }
        var seen = new HashSet<UUID>();
        told.stream().filter(it -> random.nextInt(3) > 0).forEach(it -> seen.add(it.thing));
        told.stream().filter(it -> it.kind == NoticeKind.WEEK).forEach(it -> seen.add(it.thing));
        People.signIn(wang);
        notices.seen(seen);
        People.signOut();
        var byHand = new HashMap<List<Object>, List<Told>>();
        told.forEach(it -> byHand.computeIfAbsent(List.of(it.kind, it.about), key -> new ArrayList<>())
                .add(it));
        var lines = allLines();
        assertThat(lines).hasSameSizeAs(byHand.keySet());
        assertThat(lines.stream().map(it -> List.<Object>of(it.kind(), it.events(), it.people(), it.fresh())))
                .containsExactlyInAnyOrderElementsOf(
                        byHand.values().stream().map(it -> counted(it, seen)).toList());
        assertThat(unseen(wang)).isEqualTo((int) byHand.values().stream()
                .filter(it -> it.stream().anyMatch(one -> !seen.contains(one.thing)))
                .count());
    }

    private static List<Object> counted(List<Told> line, Set<UUID> seen) {
        var fresh = line.stream().filter(it -> !seen.contains(it.thing)).toList();
        var counted = fresh.isEmpty() ? line : fresh;
        var people = (int) counted.stream()
                .map(Told::by)
                .filter(it -> it != null)
                .distinct()
                .count();
        return List.of(line.getFirst().kind, counted.size(), people, !fresh.isEmpty());
    }

    private List<NoticeLine> allLines() {
        var all = new ArrayList<NoticeLine>();
        var page = lines(wang);
        while (!page.isEmpty()) {
            all.addAll(page);
            var last = page.getLast().number();
            page = People.as(wang, () -> list.lines(null, last));
        }
        assertThat(all).isSortedAccordingTo((one, other) -> Long.compare(other.number(), one.number()));
        return all;
    }

    @Test
    void twoWhoTellTheSameAtTheSameMomentTellItOnceAndBothSucceed() throws Exception {
        var crowd = new ArrayList<MemberId>();
        for (int number = 0; number < 20; number++) crowd.add(people.named("众" + number));
        var backwards = crowd.reversed();
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var occasion = occasion(NoticeKind.REPLY, board.thing("同时"), UUID.randomUUID(), null, zhao);
                var tellings = List.<Callable<Boolean>>of(
                        () -> telling(both, occasion, crowd), () -> telling(both, occasion, backwards));
                for (var told : threads.invokeAll(tellings))
                    assertThat(told.get()).isTrue();
            }
        }
        assertThat(crowd).allSatisfy(it -> {
            assertThat(lines(it)).hasSize(10).allMatch(line -> line.events() == 1);
        });
    }

    private boolean telling(CyclicBarrier both, Occasion occasion, List<MemberId> crowd) throws Exception {
        both.await(10, SECONDS);
        tell(occasion, crowd.toArray(MemberId[]::new));
        return true;
    }

    @Test
    void whatOneDoesNotWantToHearIsNotKept() {
        choose(wang, NoticeKind.REPLY, Channel.OFF);
        reply(discussion, zhao, wang);
        told(NoticeKind.MENTION, discussion, null, zhao, wang);
        assertThat(lines(wang)).extracting(NoticeLine::kind).containsExactly(NoticeKind.MENTION);
    }

    @Test
    void aPlaceThatIsOpenedHasNothingNewLeft() {
        reply(discussion, zhao, wang);
        reply(discussion, zhao, wang);
        var other = reply(UUID.randomUUID(), zhao, wang);
        People.signIn(wang);
        notices.seen(discussion);
        assertThat(unseen(wang)).isEqualTo(1);
        People.signIn(wang);
        notices.seen(List.of(other));
        assertThat(unseen(wang)).isZero();
        assertThat(lines(wang)).hasSize(2).noneMatch(NoticeLine::fresh);
    }

    @Test
    void whatIsEditedHiddenOrTakenDownShowsNothingStale() {
        var thing = reply(discussion, zhao, wang);
        board.rewrite(thing, "改过的话");
        assertThat(lines(wang)).extracting(NoticeLine::excerpt).containsExactly("改过的话");
        board.hide(thing, wang);
        assertThat(lines(wang)).singleElement().satisfies(it -> {
            assertThat(it.visible()).isFalse();
            assertThat(it.title() + it.excerpt()).isEmpty();
            assertThat(it.actor()).isNull();
        });
    }

    @Test
    void whoLeavesAGroupForgetsWhatWasToldInItAndADeletedThingIsToldToNobody() {
        var circle = UUID.randomUUID();
        told(NoticeKind.REPLY, discussion, circle, zhao, wang);
        var kept = told(NoticeKind.MENTION, UUID.randomUUID(), UUID.randomUUID(), zhao, wang);
        inside(() -> notices.forget(wang, circle));
        assertThat(lines(wang)).extracting(NoticeLine::kind).containsExactly(NoticeKind.MENTION);
        inside(() -> notices.forgetSubject(kept));
        assertThat(lines(wang)).isEmpty();
        assertThat(unseen(wang)).isZero();
    }

    @Test
    void openPagesCountAlongAndThoseOfOthersDoNot() {
        var mine = new CopyOnWriteArrayList<Integer>();
        var second = new CopyOnWriteArrayList<Integer>();
        var others = new CopyOnWriteArrayList<Integer>();
        var stops = List.of(
                People.as(wang, () -> bell.listen(mine::add)),
                People.as(wang, () -> bell.listen(second::add)),
                People.as(zhao, () -> bell.listen(others::add)));
        reply(discussion, zhao, wang);
        await().atMost(5, SECONDS).until(() -> List.of(mine, second).equals(List.of(List.of(1), List.of(1))));
        People.signIn(wang);
        notices.seen(discussion);
        await().atMost(5, SECONDS).until(() -> List.of(mine, second).equals(List.of(List.of(1, 0), List.of(1, 0))));
        assertThat(others).isEmpty();
        var before = bell.listeners();
        stops.forEach(Runnable::run);
        assertThat(bell.listeners()).isEqualTo(before - 3);
    }

    @Test
    void whatIsTakenBackWithItsTransactionWasNeverTold() {
        People.signIn(zhao);
        transaction.executeWithoutResult(it -> {
            notices.tell(occasion(NoticeKind.REPLY, board.thing("收回"), discussion, null, zhao), List.of(wang));
            it.setRollbackOnly();
        });
        assertThat(lines(wang)).isEmpty();
        People.signIn(zhao);
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.forgetSubject(UUID.randomUUID()));
    }

    @Test
    void nobodyOpensOrMarksWhatSomebodyElseWasTold() {
        var thing = reply(discussion, zhao, wang);
        var notice = lines(wang).getFirst().opens();
        People.signIn(zhao);
        assertThat(list.open(notice)).isEmpty();
        notices.seen(discussion);
        notices.seen(List.of(thing));
        list.allSeen();
        assertThat(unseen(wang)).isEqualTo(1);
        People.signOut();
        for (var act : List.<Runnable>of(
                () -> list.unseen(),
                () -> list.lines(null, 1),
                () -> list.open(notice),
                () -> list.allSeen(),
                () -> notices.seen(discussion),
                () -> choices.mine(),
                () -> choices.quietHours()))
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(act::run);
    }

    @Test
    void thePageAndTheBellCostTheSameForFewAndForMany() {
        reply(discussion, zhao, wang);
        People.signIn(wang);
        assertThat(SqlCount.of(list::unseen)).isEqualTo(1);
        var few = SqlCount.of(() -> list.lines(null, Long.MAX_VALUE));
        for (int number = 0; number < 60; number++) reply(UUID.randomUUID(), people.named("多" + number), wang);
        People.signIn(wang);
        assertThat(SqlCount.of(list::unseen)).isEqualTo(1);
        assertThat(SqlCount.of(() -> list.lines(null, Long.MAX_VALUE)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(8);
        assertThat(list.lines(null, Long.MAX_VALUE)).hasSize(NoticeList.PAGE);
    }

    private void inside(Runnable act) {
        People.signIn(zhao);
        transaction.executeWithoutResult(it -> act.run());
        People.signOut();
    }

    private record Told(
            NoticeKind kind, UUID about, @Nullable MemberId by, UUID thing) {}
}
