package org.scholarlycppcc.groups;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class WatchingTests extends GroupsCase {
    private static final String PLACE = "groups/test/discussions/1";

    @Autowired
    Talk talk;

    @Autowired
    Joining joining;

    @Autowired
    Posting posting;

    @Autowired
    Watching watching;

    @Autowired
    Groups groups;

    @Autowired
    News news;

    @Autowired
    Live live;

    private GroupId group;
    private DiscussionId week;
    private DiscussionId free;

    @BeforeEach
    void found() {
        group = founded.group(Access.OPEN, zhao, wang, qian);
        People.signIn(zhao);
        week = at(1);
        free = at(posting.open(group, "自由谈"));
    }

    @Test
    void aWeeksQuestionIsTrackedByAllAndOnesOwnDiscussionWatched() {
        assertThat(levels(week)).containsExactly(Level.WATCH, Level.TRACK, Level.TRACK);
        assertThat(levels(free)).containsExactly(Level.WATCH, Level.NORMAL, Level.NORMAL);
        assertThat(People.as(stranger, () -> watching.level(week))).isEmpty();
    }

    @Test
    void whatIsNormalDoesNotCountUntilOneAnswers() {
        post(free, zhao);
        assertThat(unread(qian)).isZero();
        post(free, qian);
        assertThat(level(qian, free)).isEqualTo(Level.TRACK);
        assertThat(unread(qian)).as("the post before one's own is not read yet").isEqualTo(1);
        assertThat(unread(wang)).isZero();
        assertThat(unread(zhao)).isEqualTo(1);
    }

    @Test
    void whoHasReadToTheEndTracks() {
        post(free, zhao);
        post(free, zhao);
        People.signIn(qian);
        posting.read(free, 1, true);
        assertThat(watching.level(free)).contains(Level.NORMAL);
        posting.read(free, 2, true);
        assertThat(watching.level(free)).contains(Level.TRACK);
        post(free, zhao);
        assertThat(unread(qian)).isEqualTo(1);
    }

    @Test
    void whatOneChoseStaysExceptThatNormalBecomesTracked() {
        choose(qian, week, Level.MUTE);
        choose(wang, week, Level.NORMAL);
        choose(zhao, week, Level.TRACK);
        post(week, zhao);
        assertThat(levels(week)).containsExactly(Level.TRACK, Level.NORMAL, Level.MUTE);
        assertThat(List.of(unread(wang), unread(qian))).containsExactly(0, 0);
        post(week, qian);
        People.signIn(qian);
        posting.read(week, 2, true);
        assertThat(level(qian, week)).isEqualTo(Level.MUTE);
        post(week, wang);
        assertThat(level(wang, week)).isEqualTo(Level.TRACK);
        choose(wang, week, Level.NORMAL);
        assertThat(level(wang, week)).isEqualTo(Level.NORMAL);
        People.signIn(wang);
        posting.read(week, 3, true);
        assertThat(level(wang, week)).isEqualTo(Level.TRACK);
        choose(wang, week, Level.WATCH);
        posting.read(week, 3, true);
        assertThat(level(wang, week)).isEqualTo(Level.WATCH);
    }

    @Test
    void allCountsAgreeAtEveryLevel() {
        post(week, zhao);
        post(free, zhao);
        for (var level : Level.values()) {
            choose(qian, week, level);
            choose(qian, free, level);
            int expected = level == Level.WATCH || level == Level.TRACK ? 2 : 0;
            assertThat(unread(qian)).isEqualTo(expected);
            People.signIn(qian);
            assertThat(groups.row(group).orElseThrow().unread()).isEqualTo(expected);
            assertThat(talk.discussions(group).stream()
                            .mapToInt(DiscussionRow::unread)
                            .sum())
                    .isEqualTo(expected);
            assertThat(news.mine().stream().mapToInt(NewsRow::amount).sum()).isEqualTo(expected);
            var page = talk.find(Founded.slug(group), 1).orElseThrow();
            assertThat(page.level()).isEqualTo(level);
            assertThat(page.unread()).isEqualTo(expected / 2);
            assertThat(page.firstNew()).as("it opens there at every level").isEqualTo(1);
        }
    }

    @Test
    void nobodyOutsideChooses() {
        refused("groups.membersOnly", () -> People.as(stranger, () -> chosen(week, Level.WATCH)));
        refused("groups.membersOnly", () -> People.as(wang, () -> chosen(DiscussionId.random(), Level.WATCH)));
        assertThat(People.as(stranger, () -> watching.level(week))).isEmpty();
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> watching.level(week));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> watching.choose(week, Level.MUTE));
    }

    @Test
    void onesOtherDevicesAreToldWhatIsUnread() {
        var phone = new AtomicInteger(-1);
        var outside = new CopyOnWriteArrayList<Integer>();
        var stop = People.as(qian, () -> live.watchMine(phone::set));
        var stopOutside = People.as(stranger, () -> live.watchMine(outside::add));
        post(week, zhao);
        await().atMost(5, SECONDS).until(() -> phone.get() == 1);
        People.as(qian, () -> {
            posting.read(week, 1, true);
            return true;
        });
        await().atMost(5, SECONDS).until(() -> phone.get() == 0);
        post(week, zhao);
        await().atMost(5, SECONDS).until(() -> phone.get() == 1);
        choose(qian, week, Level.MUTE);
        await().atMost(5, SECONDS).until(() -> phone.get() == 0);
        stop.run();
        choose(qian, week, Level.WATCH);
        assertThat(outside).isEmpty();
        stopOutside.run();
    }

    @Test
    void whoJoinsAndLeavesIsToldWhatIsUnread() {
        var page = new AtomicInteger(-1);
        var stop = People.as(stranger, () -> live.watchMine(page::set));
        post(week, zhao);
        People.signIn(stranger, "MEMBER");
        joining.join(group);
        await().atMost(5, SECONDS).until(() -> page.get() == 1);
        joining.leave(group);
        await().atMost(5, SECONDS).until(() -> page.get() == 0);
        stop.run();
    }

    private List<Level> levels(DiscussionId discussion) {
        return List.of(level(zhao, discussion), level(wang, discussion), level(qian, discussion));
    }

    private Level level(MemberId who, DiscussionId discussion) {
        return People.as(who, () -> watching.level(discussion).orElseThrow());
    }

    private int unread(MemberId who) {
        return People.as(who, groups::unread);
    }

    private void choose(MemberId who, DiscussionId discussion, Level level) {
        People.signIn(who);
        watching.choose(discussion, level);
    }

    private boolean chosen(DiscussionId discussion, Level level) {
        watching.choose(discussion, level);
        return true;
    }

    private void post(DiscussionId discussion, MemberId who) {
        People.signIn(who);
        posting.publish(discussion, PostId.random(), "一句", null, PLACE);
    }

    private DiscussionId at(int number) {
        return talk.find(Founded.slug(group), number).orElseThrow().id();
    }
}
