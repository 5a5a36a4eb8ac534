package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.groups.Posting.Outcome;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.moderation.ItemId;
import org.scholarlycppcc.moderation.ReportReason;
import org.scholarlycppcc.moderation.Reports;
import org.scholarlycppcc.moderation.ReviewDesk;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.beans.factory.annotation.Autowired;

class HoldingTests extends GroupsCase {
    private static final String PLACE = "groups/test/discussions/1";

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    LookingFirst looking;

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Reports reports;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Moving moving;

    @Autowired
    Waiting waiting;

    @Autowired
    Chairing chairing;

    @Autowired
    Groups groups;

    @Autowired
    News news;

    @Autowired
    Drafts drafts;

    @Autowired
    List<Findable> findables;

    private GroupId group;
    private DiscussionId discussion;

    @BeforeEach
    void moderate() {
        group = founded.group(Access.OPEN, zhao, wang, qian);
        People.signIn(zhao);
        discussion = talk.find(Founded.slug(group), 1).orElseThrow().id();
        looking.moderate(group, true);
        assertThat(looking.moderated(group)).isTrue();
    }

    @Test
    void aHeldPostIsNowhereButWithItsAuthor() {
        People.signIn(wang);
        drafts.save(PLACE, Draft.blank().saying("等一等再看", ""));
        var id = PostId.random();
        assertThat(posting.publish(discussion, id, "等一等再看", null, PLACE)).isEqualTo(Outcome.HELD);
        assertThat(posting.publish(discussion, id, "等一等再看", null, PLACE)).isEqualTo(Outcome.HELD);
        assertThat(drafts.find(PLACE)).isEmpty();
        assertThat(waiting.mine(discussion)).extracting(HeldPost::text).containsExactly("等一等再看");
        for (var reader : List.of(wang, qian, zhao)) {
            People.signIn(reader);
            assertThat(talk.window(discussion, 1).posts()).isEmpty();
            assertThat(talk.discussions(group)).allMatch(it -> it.posts() == 0);
            assertThat(groups.unread()).isZero();
            assertThat(news.mine()).isEmpty();
        }
        assertThat(found(id)).isEmpty();
        People.signIn(qian);
        assertThat(waiting.mine(discussion)).isEmpty();
        refused("groups.answeredPostGone", () -> answer(1));
    }

    @Test
    void aReleasedPostIsTheNextOneAndNewToOthers() {
        var id = held("先写的");
        People.signIn(zhao);
        assertThat(posting.publish(discussion, PostId.random(), "主持人的话", null, PLACE))
                .isEqualTo(Outcome.SHOWN);
        People.signIn(qian);
        posting.read(discussion, 1, true);
        People.signIn(zhao);
        release(id);
        assertThat(talk.window(discussion, 1).posts())
                .extracting(PostRow::sequence, PostRow::text)
                .containsExactly(tuple(1, "主持人的话"), tuple(2, "先写的"));
        assertThat(item(id)).isEmpty();
        assertThat(found(id)).hasSize(1);
        assertThat(People.as(qian, groups::unread)).isEqualTo(1);
        People.signIn(wang);
        assertThat(waiting.mine(discussion)).isEmpty();
        refused("groups.decidedAlready", () -> waiting.withdraw(id));
        refused("groups.decidedAlready", () -> waiting.revise(id, 1, "再改"));
        assertThat(talk.post(discussion, 2).orElseThrow().edited()).isFalse();
    }

    @Test
    void whatWasSentBackSaysWhyAndCanBeSentAgain() {
        var id = held("第一稿");
        People.signIn(zhao);
        sendBack(id, "请写上出处");
        assertThat(item(id)).isEmpty();
        People.signIn(wang);
        assertThat(waiting.mine(discussion))
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("请写上出处"))
                .satisfies(it -> assertThat(it.returned()).isNotNull());
        waiting.revise(id, 1, "第二稿，出处在第 37 页");
        refused("groups.decidedAlready", () -> waiting.revise(id, 1, "旧窗口里的"));
        People.signIn(zhao);
        release(id);
        assertThat(talk.post(discussion, 1).orElseThrow().text()).isEqualTo("第二稿，出处在第 37 页");
    }

    @Test
    void whatIsTakenBackWasNeverThere() {
        var id = held("算了");
        refused("groups.decidedAlready", () -> People.as(qian, () -> act(() -> waiting.withdraw(id))));
        People.signIn(wang);
        waiting.withdraw(id);
        assertThat(waiting.mine(discussion)).isEmpty();
        People.signIn(zhao);
        release(id);
        assertThat(talk.window(discussion, 1).posts()).isEmpty();
    }

    @Test
    void onlyAHostOfTheGroupDecidesAndNeverAboutOneself() {
        var id = held("我自己放行");
        var hosts = People.as(zhao, () -> item(id).orElseThrow());
        for (var other : List.of(wang, qian, stranger)) {
            refused("groups.hostOnly", () -> People.as(other, () -> looking.moderated(group)));
            refused("groups.hostOnly", () -> People.as(other, () -> act(() -> looking.moderate(group, false))));
            assertThat(People.as(other, () -> item(id))).isEmpty();
            refused("moderation.unknown", () -> People.as(other, () -> act(() -> desk.claim(hosts))));
        }
        refused("groups.decidedAlready", () -> People.as(qian, () -> act(() -> waiting.revise(id, 1, "别人的手"))));
        var elsewhere = founded.group(Access.OPEN, qian, wang);
        refused("groups.hostOnly", () -> People.as(zhao, () -> looking.moderated(elsewhere)));
    }

    @Test
    void aClosedDiscussionHoldsNothingNew() {
        People.signIn(zhao);
        chairing.close(discussion);
        refused("groups.discussionClosed", () -> People.as(wang, () -> publish("来晚了")));
        refused("groups.membersOnly", () -> People.as(stranger, () -> publish("路过")));
        assertThat(People.as(wang, () -> waiting.mine(discussion))).isEmpty();
    }

    @Test
    void manyReleasedAtOnceGetANumberEachAndNoneTwice() throws Exception {
        var ids = IntStream.range(0, 8).mapToObj(it -> held("第 " + it)).toList();
        var items = People.as(
                zhao, () -> ids.stream().map(it -> item(it).orElseThrow()).toList());
        try (var hosts = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, 16)
                    .mapToObj(it -> (Callable<Boolean>) () -> People.as(zhao, () -> released(items.get(it / 2))))
                    .toList();
            int done = 0;
            for (var each : hosts.invokeAll(tasks)) if (each.get()) done++;
            assertThat(done).isEqualTo(8);
        }
        People.signIn(wang);
        assertThat(talk.window(discussion, 1).posts())
                .extracting(PostRow::sequence)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(talk.discussions(group).stream()
                        .mapToInt(DiscussionRow::posts)
                        .sum())
                .isEqualTo(8);
    }

    @Test
    void listedWordsAreHeldOrRefusedWhoeverWritesThem() {
        People.signIn(zhao);
        looking.moderate(group, false);
        refused("groups.blockedWords", () -> publish("代开发票，包过"));
        assertThat(publish("加微信聊")).isEqualTo(Outcome.HELD);
        assertThat(publish("一句好话")).isEqualTo(Outcome.SHOWN);
        refused("groups.blockedWords", () -> rewriting.edit(discussion, 1, 1, "加 微 信 聊"));
        refused("groups.blockedWords", () -> posting.open(group, "加 微 信 的都进来"));
        refused("groups.blockedWords", () -> moving.split(discussion, Set.of(1), "代开发票"));
        // A host does not decide about the own post; staff do in an open group.
        assertThat(queue.items(null, Integer.MAX_VALUE)).isEmpty();
        People.signIn(stranger, Roles.STAFF);
        var waiting = queue.items(null, Integer.MAX_VALUE).stream()
                .filter(it -> it.row().author().equals(zhao))
                .toList();
        assertThat(waiting)
                .singleElement()
                .satisfies(it -> assertThat(it.row().found()).isEqualTo("加微信"));
    }

    @Test
    void whatIsReportedIsTakenAwayOrGoesBackToItsAuthor() {
        People.signIn(zhao);
        looking.moderate(group, false);
        People.signIn(wang);
        var rude = PostId.random();
        posting.publish(discussion, rude, "话说重了", null, PLACE);
        var wrong = PostId.random();
        posting.publish(discussion, wrong, "记错了人", null, PLACE);
        People.signIn(qian);
        posting.read(discussion, 2, true);
        reports.report("POST", rude.value(), ReportReason.INSULT, "");
        reports.report("POST", wrong.value(), ReportReason.OTHER, "说的不是他");
        People.signIn(zhao);
        var item = item(rude).orElseThrow();
        desk.claim(item);
        desk.remove(item, "请就事论事");
        sendBack(wrong, "请核对姓名");
        assertThat(talk.window(discussion, 1).posts())
                .singleElement()
                .satisfies(it -> assertThat(it.tombstone()).isTrue());
        assertThat(found(rude)).isEmpty();
        assertThat(found(wrong)).isEmpty();
        People.signIn(wang);
        waiting.revise(wrong, 1, "名字改对了");
        People.signIn(zhao);
        release(wrong);
        assertThat(talk.post(discussion, 3).orElseThrow().text()).isEqualTo("名字改对了");
        assertThat(People.as(qian, groups::unread)).isEqualTo(1);
    }

    @Test
    void aPrivateGroupsPostIsReportedByItsMembersAlone() {
        var hidden = founded.group(Access.PRIVATE, zhao, wang, qian);
        People.signIn(wang);
        var there = talk.find(Founded.slug(hidden), 1).orElseThrow().id();
        var id = PostId.random();
        posting.publish(there, id, "只在群里说", null, PLACE);
        People.signIn(stranger, Roles.STAFF);
        refused("moderation.report.unknown", () -> reports.report("POST", id.value(), ReportReason.INSULT, ""));
        assertThat(item(id)).isEmpty();
        People.signIn(qian);
        reports.report("POST", id.value(), ReportReason.INSULT, "");
        People.signIn(stranger, Roles.STAFF);
        assertThat(item(id)).isPresent();
    }

    private boolean released(ItemId item) {
        try {
            desk.claim(item);
            desk.release(item, "");
            return true;
        } catch (Refusal other) {
            assertThat(other.reason()).startsWith("moderation.");
            return false;
        }
    }

    private Optional<ItemId> item(PostId post) {
        return queue.items(null, Integer.MAX_VALUE).stream()
                .filter(it -> it.row().subject().equals(post.value()))
                .map(it -> it.row().id())
                .findFirst();
    }

    private void release(PostId post) {
        var item = item(post).orElseThrow();
        desk.claim(item);
        desk.release(item, "");
    }

    private void sendBack(PostId post, String reason) {
        var item = item(post).orElseThrow();
        desk.claim(item);
        desk.sendBack(item, reason);
    }

    private PostId held(String text) {
        var id = PostId.random();
        People.signIn(wang);
        assertThat(posting.publish(discussion, id, text, null, PLACE)).isEqualTo(Outcome.HELD);
        return id;
    }

    private Outcome publish(String text) {
        return posting.publish(discussion, PostId.random(), text, null, PLACE);
    }

    private void answer(int sequence) {
        posting.publish(discussion, PostId.random(), "答", new Answer(sequence, Relation.ADDS), PLACE);
    }

    private List<?> found(PostId id) {
        var posts = findables.stream()
                .filter(it -> it.kind() == Kind.POST)
                .findFirst()
                .orElseThrow();
        return AsHouse.get(() -> posts.current(List.of(id.value())));
    }

    private static boolean act(Runnable act) {
        act.run();
        return true;
    }
}
