package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeList;
import org.scholarlycppcc.notices.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class MovingTests extends GroupsCase {
    private static final String PLACE = "groups/test/discussions/1";

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Moving moving;

    @Autowired
    Chairing chairing;

    @Autowired
    NoticeList notices;

    @Autowired
    Notices seen;

    @Autowired
    Groups groups;

    private GroupId group;
    private DiscussionId first;
    private DiscussionId second;

    @BeforeEach
    void found() {
        group = founded.group(Access.OPEN, zhao, wang, qian);
        first = at(1);
        second = at(2);
    }

    @Test
    void movedPostsGetTheNextPlacesInTheirOrder() {
        for (int post = 1; post <= 5; post++) post(first, wang, "第 " + post, null);
        post(second, qian, "早在这里", null);
        People.signIn(zhao);
        assertThat(moving.move(first, Set.of(4, 2), second)).isEqualTo(2);
        assertThat(talk.window(second, 1).posts())
                .extracting(PostRow::sequence, PostRow::text)
                .containsExactly(tuple(1, "早在这里"), tuple(2, "第 2"), tuple(3, "第 4"));
        assertThat(talk.window(first, 1).posts()).extracting(PostRow::sequence).containsExactly(1, 3, 5);
        assertThat(talk.discussions(group))
                .filteredOn(it -> it.number() <= 2)
                .extracting(DiscussionRow::number, DiscussionRow::posts)
                .containsExactlyInAnyOrder(tuple(1, 3), tuple(2, 3));
        post(first, wang, "之后", null);
        assertThat(talk.window(first, 1).posts().getLast().sequence()).isEqualTo(6);
    }

    @Test
    void aLineStandsWhereTheyWereAndTheirLinksFindThem() {
        for (int post = 1; post <= 3; post++) post(first, wang, "第 " + post, null);
        People.signIn(zhao);
        int number = moving.split(first, Set.of(1, 2), "另起一题");
        assertThat(talk.moved(first, 1, 3)).containsExactly(new Talk.Moved(1, 2, number, "另起一题", 1));
        assertThat(talk.moved(first, 3, 9)).isEmpty();
        assertThat(talk.present(first, 2)).contains(new Talk.Place(number, 2));
        assertThat(talk.present(first, 3)).isEmpty();
        moving.move(at(number), Set.of(2), second);
        assertThat(talk.present(first, 2)).contains(new Talk.Place(2, 1));
        assertThat(talk.present(at(number), 2)).contains(new Talk.Place(2, 1));
        moving.move(second, Set.of(1), first);
        assertThat(talk.present(first, 2)).contains(new Talk.Place(1, 4));
        assertThat(talk.moved(first, 1, 9)).containsExactly(new Talk.Moved(1, 1, number, "另起一题", 1));
    }

    @Test
    void answersFollowWhatTheyAnswer() {
        post(first, wang, "一问", null);
        post(first, qian, "一答", new Answer(1, Relation.ADDS));
        People.signIn(zhao);
        moving.move(first, Set.of(1), second);
        assertThat(talk.post(first, 2).orElseThrow())
                .extracting(PostRow::replyIn, PostRow::replyTo, PostRow::replyAuthor)
                .containsExactly(2, 1, wang);
        // Whoever was writing an answer meanwhile loses nothing.
        post(first, qian, "再答", new Answer(1, Relation.DIFFERS));
        assertThat(talk.post(first, 3).orElseThrow().replyIn()).isEqualTo(2);
    }

    @Test
    void whatWasToldOfThemLeadsToWhereTheyStandNow() {
        post(first, wang, "一问", null);
        post(first, qian, "一答", new Answer(1, Relation.ADDS));
        People.signIn(zhao);
        int number = moving.split(first, Set.of(2), "另起一题");
        People.signIn(wang);
        var line = notices.lines(NoticeKind.REPLY, Long.MAX_VALUE).getFirst();
        assertThat(line.title()).endsWith("另起一题");
        seen.seen(first.value());
        assertThat(notices.unseen()).isEqualTo(1);
        seen.seen(at(number).value());
        assertThat(notices.unseen()).isZero();
        assertThat(notices.open(line.opens()))
                .hasValueSatisfying(it -> assertThat(it).endsWith("discussions/" + number + "?post=1"));
    }

    @Test
    void onlyTheHostMovesAndOnlyWithinTheGroup() {
        post(first, wang, "一", null);
        var other = founded.group(Access.PRIVATE, zhao, wang);
        var elsewhere = People.as(
                zhao, () -> talk.find(Founded.slug(other), 1).orElseThrow().id());
        for (var who : List.of(wang, qian, stranger)) {
            refused("groups.hostOnly", () -> People.as(who, () -> moving.move(first, Set.of(1), second)));
            refused("groups.hostOnly", () -> People.as(who, () -> moving.split(first, Set.of(1), "题")));
        }
        People.signIn(zhao);
        refused("groups.moveWithin", () -> moving.move(first, Set.of(1), elsewhere));
        refused("groups.moveWithin", () -> moving.move(first, Set.of(1), first));
        refused("groups.moveWithin", () -> moving.move(first, Set.of(1), DiscussionId.random()));
        refused("groups.moveGone", () -> moving.move(first, Set.of(1, 7), second));
        refused("groups.moveHowMany", () -> moving.move(first, Set.of(), second));
        refused("groups.noTitle", () -> moving.split(first, Set.of(1), " "));
        chairing.close(second);
        refused("groups.discussionClosed", () -> moving.move(first, Set.of(1), second));
        assertThat(talk.window(first, 1).posts()).hasSize(1);
    }

    @Test
    void nobodyOutsideLearnsWhereAPrivateGroupsPostsWent() {
        var hidden = founded.group(Access.PRIVATE, zhao, wang);
        People.signIn(zhao);
        var from = talk.find(Founded.slug(hidden), 1).orElseThrow().id();
        posting.publish(from, PostId.random(), "群里的", null, PLACE);
        moving.split(from, Set.of(1), "群里的题");
        assertThat(talk.present(from, 1)).isPresent();
        People.signIn(stranger, "STAFF", "ADMIN");
        assertThat(talk.present(from, 1)).isEmpty();
        assertThat(talk.moved(from, 1, 9)).isEmpty();
    }

    @Test
    void whatIsPutBackStandsAtTheEndAndItsLinkFindsIt() {
        post(first, wang, "一", null);
        post(first, qian, "二", null);
        People.signIn(wang);
        rewriting.delete(first, 1);
        rewriting.restore(first, 1);
        assertThat(talk.window(first, 1).posts()).extracting(PostRow::text).containsExactly("二", "一");
        assertThat(talk.present(first, 1)).contains(new Talk.Place(1, 3));
        assertThat(talk.moved(first, 1, 9)).isEmpty();
    }

    @Test
    void writingAndMovingAtOnceLoseNothingAndGiveNoPlaceTwice() throws Exception {
        for (int post = 1; post <= 6; post++) post(first, wang, "早 " + post, null);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int each = 0; each < 6; each++) {
            int turn = each;
            tasks.add(() -> done(qian, () -> publish(turn % 2 == 0 ? first : second, "新 " + turn)));
            tasks.add(() -> done(zhao, () -> moving.move(first, Set.of(turn + 1), second)));
            tasks.add(() -> done(zhao, () -> moving.move(second, Set.of(1), first)));
        }
        try (var pool = Executors.newFixedThreadPool(9)) {
            for (var done : pool.invokeAll(tasks)) done.get();
        }
        People.signIn(zhao);
        var all = new ArrayList<String>();
        for (var discussion : List.of(first, second)) {
            var posts = talk.window(discussion, 1).posts();
            assertThat(posts)
                    .extracting(PostRow::sequence)
                    .doesNotHaveDuplicates()
                    .isSorted();
            posts.forEach(it -> all.add(it.text()));
        }
        var expected = new HashSet<String>();
        IntStream.rangeClosed(1, 6).forEach(it -> expected.add("早 " + it));
        IntStream.range(0, 6).forEach(it -> expected.add("新 " + it));
        assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(talk.discussions(group).stream()
                        .mapToInt(DiscussionRow::posts)
                        .sum())
                .isEqualTo(12);
    }

    /** A move may find its post gone already; nothing else may go wrong. */
    private static boolean done(MemberId who, Runnable act) {
        return People.as(who, () -> {
            try {
                act.run();
                return true;
            } catch (Refusal gone) {
                assertThat(gone.reason()).isEqualTo("groups.moveGone");
                return false;
            }
        });
    }

    private void publish(DiscussionId discussion, String text) {
        posting.publish(discussion, PostId.random(), text, null, PLACE);
    }

    private void post(DiscussionId discussion, MemberId who, String text, @Nullable Answer answer) {
        var before = SecurityContextHolder.getContext();
        People.signIn(who);
        posting.publish(discussion, PostId.random(), text, answer, PLACE);
        SecurityContextHolder.setContext(before);
    }

    private DiscussionId at(int number) {
        var before = SecurityContextHolder.getContext();
        var id = People.as(
                wang, () -> talk.find(Founded.slug(group), number).orElseThrow().id());
        SecurityContextHolder.setContext(before);
        return id;
    }
}
