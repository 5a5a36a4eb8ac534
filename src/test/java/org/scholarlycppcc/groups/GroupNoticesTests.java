package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.scholarlycppcc.notices.NoticeKind.ANSWER;
import static org.scholarlycppcc.notices.NoticeKind.DECISION;
import static org.scholarlycppcc.notices.NoticeKind.MENTION;
import static org.scholarlycppcc.notices.NoticeKind.POST;
import static org.scholarlycppcc.notices.NoticeKind.REPLY;
import static org.scholarlycppcc.notices.NoticeKind.TASK;
import static org.scholarlycppcc.notices.NoticeKind.WEEK;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.groups.Posting.Outcome;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.moderation.ItemId;
import org.scholarlycppcc.moderation.ReviewDesk;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeList;
import org.scholarlycppcc.notices.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what of what happens in a group; Zhao has opened the discussion and thereby watches it. */
class GroupNoticesTests extends GroupsCase {
    private static final String PLACE = "groups/test/discussions/5";

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Waiting waiting;

    @Autowired
    Watching watching;

    @Autowired
    LookingFirst looking;

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Joining joining;

    @Autowired
    Hosting hosting;

    @Autowired
    Live live;

    @Autowired
    Notices notices;

    @Autowired
    NoticeList list;

    @Autowired
    WeekNotices weeks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private GroupId group;
    private DiscussionId discussion;

    @BeforeEach
    void found() {
        group = founded.group(Access.OPEN, zhao, wang, qian);
        discussion = opened(group);
    }

    @Test
    void everyoneIsToldOnceByTheMostPersonalReason() {
        post(wang, "先说一句", null);
        post(qian, "想问一问", new Answer(1, Relation.ASKS));
        post(wang, "我来答", new Answer(2, Relation.ADDS));
        post(zhao, "也说一句", new Answer(1, Relation.AGREES));
        post(wang, "再答主持人", new Answer(4, Relation.ADDS));
        assertThat(lines(qian))
                .extracting(NoticeLine::kind, NoticeLine::excerpt)
                .containsExactly(tuple(ANSWER, "我来答"));
        assertThat(lines(wang))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(REPLY))
                .satisfies(it -> assertThat(it.title()).isEqualTo("夜读群 · 自由谈"))
                .satisfies(it -> assertThat(it.events()).isEqualTo(2));
        assertThat(lines(zhao))
                .extracting(NoticeLine::kind, NoticeLine::events)
                .containsExactlyInAnyOrder(tuple(REPLY, 1), tuple(POST, 3));
        assertThat(path(qian)).isEqualTo("groups/" + Founded.slug(group) + "/discussions/5?post=3");
    }

    @Test
    void fiftyPostsOfAWatchedDiscussionAreOneLine() {
        choose(qian, Level.WATCH);
        for (int post = 1; post <= 50; post++) post(wang, "第 " + post + " 句", null);
        assertThat(lines(qian))
                .singleElement()
                .satisfies(it -> assertThat(it.events()).isEqualTo(50))
                .satisfies(it -> assertThat(it.excerpt()).isEqualTo("第 1 句"));
        assertThat(unseen(qian)).isEqualTo(1);
        People.signIn(qian);
        notices.seen(discussion.value());
        assertThat(unseen(qian)).isZero();
    }

    @Test
    void publishingCostsTheSameHoweverManyWatch() {
        post(wang, "热身", null);
        long one = cost();
        choose(qian, Level.WATCH);
        assertThat(cost()).isEqualTo(one);
        choose(qian, Level.NORMAL);
        choose(zhao, Level.NORMAL);
        assertThat(cost()).as("nobody is told").isEqualTo(one - 1);
    }

    @Test
    void aMutedDiscussionTellsOnlyWhatIsSaidToOneself() {
        post(wang, "先说一句", null);
        choose(wang, Level.MUTE);
        choose(zhao, Level.MUTE);
        post(qian, "不是对谁说的", null);
        assertThat(lines(wang)).isEmpty();
        post(qian, "对王说的", new Answer(1, Relation.DIFFERS));
        assertThat(lines(wang)).extracting(NoticeLine::kind).containsExactly(REPLY);
        assertThat(lines(zhao))
                .extracting(NoticeLine::events)
                .as("only before it was muted")
                .containsExactly(1);
    }

    @Test
    void aHeldPostTellsNobodyUntilItIsReleased() {
        post(qian, "问一句", null);
        choose(zhao, Level.NORMAL);
        moderate();
        var id = post(wang, "等一等", new Answer(1, Relation.ADDS));
        for (var reader : List.of(zhao, wang, qian)) assertThat(unseen(reader)).isEqualTo(reader == zhao ? 1 : 0);
        decide(id, "");
        assertThat(lines(qian))
                .extracting(NoticeLine::kind, NoticeLine::excerpt)
                .containsExactly(tuple(REPLY, "等一等"));
        assertThat(lines(wang)).extracting(NoticeLine::kind).as("its author").containsExactly(DECISION);
        assertThat(path(wang)).endsWith("/discussions/5?post=2");
    }

    @Test
    void theAuthorOfASubmissionIsToldEveryDecision() {
        moderate();
        var id = post(wang, "第一稿", null);
        decide(id, "请写出处");
        assertThat(lines(wang))
                .extracting(NoticeLine::kind, NoticeLine::visible, NoticeLine::excerpt)
                .containsExactly(tuple(DECISION, true, "第一稿"));
        assertThat(path(wang)).endsWith("/discussions/5");
        People.signIn(wang);
        waiting.revise(id, 1, "第二稿");
        assertThat(lines(wang)).isEmpty();
        decide(id, "");
        assertThat(lines(wang)).extracting(NoticeLine::excerpt).containsExactly("第二稿");
        assertThat(lines(qian)).isEmpty();
    }

    @Test
    void whatIsRemovedIsToldToItsAuthorAlone() {
        moderate();
        var id = post(wang, "不合适", null);
        var item = taken(id);
        desk.remove(item, "请就事论事");
        assertThat(lines(wang))
                .extracting(NoticeLine::kind, NoticeLine::visible, NoticeLine::excerpt)
                .containsExactly(tuple(DECISION, true, ""));
        assertThat(path(wang)).as("Today says why").isEmpty();
        assertThat(lines(zhao)).isEmpty();
        assertThat(lines(qian)).isEmpty();
    }

    @Test
    void aDeletedPostIsToldNoLongerAndOneThatIsPutBackIsAgain() {
        post(wang, "说错了", null);
        People.signIn(wang);
        rewriting.delete(discussion, 1);
        assertThat(lines(zhao)).isEmpty();
        People.signIn(wang);
        rewriting.restore(discussion, 1);
        assertThat(lines(zhao)).extracting(NoticeLine::excerpt).containsExactly("说错了");
    }

    @Test
    void whoIsNoLongerInAPrivateGroupIsToldNothingOfIt() {
        group = founded.group(Access.PRIVATE, zhao, wang, qian);
        discussion = opened(group);
        post(wang, "只在群里说", null);
        choose(wang, Level.WATCH);
        post(qian, "对王说的", new Answer(1, Relation.ADDS));
        assertThat(unseen(wang)).isEqualTo(1);
        People.signIn(zhao);
        hosting.remove(group, wang);
        assertThat(lines(wang)).isEmpty();
        post(qian, "又对王说的", new Answer(1, Relation.ADDS));
        assertThat(lines(wang)).isEmpty();
        assertThat(unseen(wang)).isZero();
        People.as(qian, () -> act(() -> joining.leave(group)), Roles.MEMBER);
        assertThat(lines(qian)).isEmpty();
    }

    @Test
    void whatWasToldBeforeAGroupBecamePrivateSaysNothingOutside() {
        post(wang, "还没关门", null);
        post(qian, "对王说的", new Answer(1, Relation.ASKS));
        transaction.executeWithoutResult(it -> {
            sql.sql("update membership set lasting = null where reading_group = :group and member = :wang")
                    .param("group", group.value())
                    .param("wang", wang.value())
                    .update();
            sql.sql("update reading_group set access = 'PRIVATE' where id = :group")
                    .param("group", group.value())
                    .update();
        });
        assertThat(lines(wang))
                .extracting(NoticeLine::visible, NoticeLine::title, NoticeLine::excerpt)
                .containsExactly(tuple(false, "", ""));
    }

    @Test
    void whatArrivesBeforeOnesEyesIsNotNew() {
        choose(qian, Level.WATCH);
        var stop = People.as(qian, () -> live.watch(discussion, () -> true, it -> {}));
        post(wang, "就在眼前", null);
        await().untilAsserted(() -> assertThat(unseen(qian)).isZero());
        stop.run();
        assertThat(lines(qian)).extracting(NoticeLine::fresh).containsExactly(false);
        assertThat(unseen(zhao)).isEqualTo(1);
    }

    @Test
    void theHostIsToldWhoAsksAndWhoAsksWhatBecameOfIt() {
        group = founded.group(Access.REQUEST, zhao, wang);
        ask(stranger, "想一起读");
        ask(stranger, "再说一遍");
        ask(qian, "我也来");
        assertThat(lines(zhao)).extracting(NoticeLine::kind, NoticeLine::events).containsExactly(tuple(TASK, 2));
        assertThat(path(zhao)).isEqualTo("groups/" + Founded.slug(group) + "/people");
        assertThat(lines(wang)).isEmpty();
        People.as(qian, () -> act(() -> joining.withdraw(group)), Roles.MEMBER);
        assertThat(lines(zhao)).extracting(NoticeLine::excerpt).containsExactly("想一起读");
        People.signIn(zhao);
        hosting.decline(hosting.asking(group).getFirst().id(), "这期满了");
        assertThat(lines(zhao)).isEmpty();
        assertThat(lines(stranger))
                .extracting(NoticeLine::kind, NoticeLine::excerpt)
                .containsExactly(tuple(DECISION, "这期满了"));
        ask(stranger, "下期呢");
        People.signIn(zhao);
        hosting.admit(hosting.asking(group).getFirst().id());
        assertThat(lines(stranger)).extracting(NoticeLine::events).containsExactly(2);
        People.signIn(stranger);
        notices.seen(group.value());
        assertThat(unseen(stranger)).isZero();
    }

    @Test
    void aWeekThatBeginsTodayIsToldOnceAlsoAfterARestart() {
        group = founded.group(Access.PRIVATE, today.minusDays(14), zhao, wang);
        People.signOut();
        weeks.begin();
        weeks.begin();
        house.createBean(WeekNotices.class).begin();
        for (var member : List.of(zhao, wang))
            assertThat(lines(member))
                    .singleElement()
                    .satisfies(it -> assertThat(it.kind()).isEqualTo(WEEK))
                    .satisfies(it -> assertThat(it.events()).isEqualTo(1))
                    .satisfies(it -> assertThat(it.excerpt()).isEqualTo("第 3 周读到了什么？"));
        assertThat(path(wang)).isEqualTo("groups/" + Founded.slug(group) + "/weeks/3");
        assertThat(lines(qian)).as("whose group has no week that begins today").isEmpty();
    }

    @Test
    void whoeverIsMentionedIsToldOnceEvenWhereItIsMuted() {
        choose(qian, Level.MUTE);
        post(wang, "请 " + mention(qian) + " 和 " + mention(qian) + " 说说", null);
        assertThat(lines(qian)).extracting(NoticeLine::kind, NoticeLine::events).containsExactly(tuple(MENTION, 1));
        assertThat(path(qian)).endsWith("/discussions/5?post=1");
        People.signIn(wang);
        rewriting.edit(discussion, 1, 1, "请 " + mention(qian) + " 和 " + mention(zhao) + " 说说");
        assertThat(lines(qian)).extracting(NoticeLine::events).containsExactly(1);
        assertThat(lines(zhao)).extracting(NoticeLine::kind).containsExactlyInAnyOrder(POST, MENTION);
        People.signIn(wang);
        rewriting.delete(discussion, 1);
        assertThat(lines(qian)).isEmpty();
    }

    @Test
    void whoIsQuotedOrStandsOutsideAPrivateGroupIsNotTold() {
        post(wang, "> 请 " + mention(qian) + " 说说\n\n对。", null);
        assertThat(lines(qian)).isEmpty();
        group = founded.group(Access.PRIVATE, zhao, wang);
        discussion = opened(group);
        post(wang, mention(qian) + " 和 " + mention(stranger) + " 不在这里", null);
        assertThat(lines(qian)).isEmpty();
        assertThat(lines(stranger)).isEmpty();
    }

    @Test
    void aMentionOfWhomOneAnswersIsOneNotice() {
        post(qian, "想问一问", null);
        post(wang, mention(qian) + " 我来答", new Answer(1, Relation.ADDS));
        assertThat(lines(qian)).extracting(NoticeLine::kind).containsExactly(MENTION);
        assertThat(lines(zhao)).extracting(NoticeLine::events).containsExactly(2);
    }

    private static String mention(MemberId whom) {
        return "[@某人](people/" + whom.value() + ")";
    }

    private DiscussionId opened(GroupId group) {
        People.signIn(zhao);
        return talk.find(Founded.slug(group), posting.open(group, "自由谈"))
                .orElseThrow()
                .id();
    }

    private PostId post(MemberId who, String text, @Nullable Answer answer) {
        People.signIn(who);
        var id = PostId.random();
        posting.publish(discussion, id, text, answer, PLACE);
        return id;
    }

    private long cost() {
        People.signIn(wang);
        return SqlCount.of(() -> assertThat(posting.publish(discussion, PostId.random(), "一句", null, PLACE))
                .isEqualTo(Outcome.SHOWN));
    }

    private void moderate() {
        People.signIn(zhao);
        looking.moderate(group, true);
        watching.choose(discussion, Level.NORMAL);
    }

    /** Zhao releases a post, or with a reason sends it back. */
    private void decide(PostId post, String reason) {
        var item = taken(post);
        if (reason.isEmpty()) desk.release(item, "");
        else desk.sendBack(item, reason);
    }

    /** What Zhao has in hand. */
    private ItemId taken(PostId post) {
        People.signIn(zhao);
        var item = queue.items(null, Integer.MAX_VALUE).stream()
                .filter(it -> it.row().subject().equals(post.value()))
                .findFirst()
                .orElseThrow()
                .row()
                .id();
        desk.claim(item);
        return item;
    }

    private void choose(MemberId who, Level level) {
        People.signIn(who);
        watching.choose(discussion, level);
    }

    private void ask(MemberId who, String sentence) {
        People.as(who, () -> act(() -> joining.ask(group, sentence)), Roles.MEMBER);
    }

    private List<NoticeLine> lines(MemberId reader) {
        return People.as(reader, () -> list.lines(null, Long.MAX_VALUE));
    }

    private int unseen(MemberId reader) {
        return People.as(reader, list::unseen);
    }

    /** Where the first line leads. */
    private String path(MemberId reader) {
        UUID notice = lines(reader).getFirst().opens();
        return People.as(reader, () -> list.open(notice)).orElseThrow();
    }

    private static boolean act(Runnable act) {
        act.run();
        return true;
    }
}
