package org.scholarlycppcc.groups;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.groups.Live.Bulletin;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class LiveTests extends GroupsCase {
    @Autowired
    Live live;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Chairing chairing;

    @Autowired
    Hosting hosting;

    @Autowired
    Groups groups;

    @Autowired
    TransactionTemplate transaction;

    private GroupId group;
    private DiscussionId discussion;

    @BeforeEach
    void found() {
        group = founded.group(Access.PRIVATE, zhao, wang, qian);
        People.signIn(zhao);
        discussion = talk.find(Founded.slug(group), 1).orElseThrow().id();
    }

    @Test
    void anOpenPageIsToldOfAPostAndCountsItAsRead() {
        var told = new CopyOnWriteArrayList<Bulletin>();
        var stop = watch(wang, true, told);
        var aside = watch(qian, false, new CopyOnWriteArrayList<>());
        post("刚写的");
        await().atMost(5, SECONDS).until(() -> told.size() == 1);
        assertThat(told.getFirst().news().posts()).extracting(PostRow::text).containsExactly("刚写的");
        assertThat(told.getFirst().news().people()).extractingByKey(zhao).isNotNull();
        assertThat(told.getFirst().closed()).isFalse();
        assertThat(People.as(wang, groups::unread)).isZero();
        assertThat(People.as(qian, groups::unread)).isEqualTo(1);
        chairing(() -> chairing.close(discussion));
        await().atMost(5, SECONDS).until(() -> told.size() == 2);
        assertThat(told.getLast().closed()).isTrue();
        stop.run();
        aside.run();
    }

    @Test
    void whoWasPutOutOfTheGroupIsToldNothing() {
        var inside = new CopyOnWriteArrayList<Bulletin>();
        var outside = new CopyOnWriteArrayList<Bulletin>();
        var stops = List.of(watch(wang, true, inside), watch(qian, true, outside), watch(stranger, true, outside));
        People.signIn(zhao, Roles.MEMBER);
        hosting.remove(group, qian);
        post("只在群里说");
        await().atMost(5, SECONDS).until(() -> inside.size() == 1);
        await().during(Duration.ofMillis(200)).atMost(2, SECONDS).until(outside::isEmpty);
        stops.forEach(Runnable::run);
    }

    @Test
    void whatIsTakenBackWithItsTransactionIsNotTold() {
        var told = new CopyOnWriteArrayList<Bulletin>();
        var stop = watch(wang, true, told);
        People.signIn(zhao);
        transaction.executeWithoutResult(it -> {
            posting.publish(discussion, PostId.random(), "又收回了", null, "x");
            it.setRollbackOnly();
        });
        post("算数的");
        await().atMost(5, SECONDS).until(() -> !told.isEmpty());
        assertThat(told)
                .singleElement()
                .satisfies(it ->
                        assertThat(it.news().posts()).extracting(PostRow::text).containsExactly("算数的"));
        stop.run();
    }

    @Test
    void nothingIsLeftBehindWhenThePageIsGone() {
        var before = live.watchers();
        var stop = watch(wang, true, new CopyOnWriteArrayList<>());
        assertThat(live.watchers()).isEqualTo(before + 1);
        stop.run();
        stop.run();
        assertThat(live.watchers()).isEqualTo(before);
    }

    private Runnable watch(MemberId who, boolean following, List<Bulletin> told) {
        return People.as(who, () -> live.watch(discussion, () -> following, told::add));
    }

    private void post(String text) {
        chairing(() -> posting.publish(discussion, PostId.random(), text, null, "groups/x"));
    }

    private void chairing(Runnable act) {
        People.signIn(zhao);
        act.run();
    }
}
