package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class TalkTests extends GroupsCase {
    private static final String PLACE = "groups/test/discussions/1";

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Chairing chairing;

    @Autowired
    Groups groups;

    @Autowired
    News news;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

    private GroupId group;
    private DiscussionId discussion;

    @BeforeEach
    void found() {
        group = founded.group(Access.OPEN, zhao, wang, qian);
        discussion = first(group, wang);
    }

    @Test
    void anAnswerIsAPostWithTheNextNumber() {
        post(zhao, "先由我开个头。");
        People.signIn(wang);
        drafts.save(PLACE, Draft.blank().saying("我不太赞成", "DIFFERS"));
        posting.publish(discussion, PostId.random(), "我不太赞成", new Answer(1, Relation.DIFFERS), PLACE);
        var posts = talk.window(discussion, 1);
        assertThat(posts.posts()).extracting(PostRow::sequence).containsExactly(1, 2);
        var answer = posts.posts().getLast();
        assertThat(answer.relation()).isEqualTo(Relation.DIFFERS);
        assertThat(answer.replyTo()).isEqualTo(1);
        assertThat(answer.replyAuthor()).isEqualTo(zhao);
        assertThat(posts.people()).extractingByKey(wang).extracting("name").isEqualTo("王");
        assertThat(drafts.find(PLACE)).as("the draft went with the post").isEmpty();
    }

    @Test
    void sendingTwiceMakesOnePost() {
        var id = PostId.random();
        People.signIn(wang);
        for (int attempt = 0; attempt < 3; attempt++) posting.publish(discussion, id, "只说一遍", null, PLACE);
        assertThat(texts()).containsExactly("只说一遍");
        post(wang, "下一帖");
        assertThat(talk.window(discussion, 1).posts())
                .extracting(PostRow::sequence)
                .containsExactly(1, 2);
    }

    @Test
    void theSameDraftWithMoreWordsIsNotLost() {
        var id = PostId.random();
        People.signIn(wang);
        posting.publish(discussion, id, "一窗", null, PLACE);
        refused("groups.publishedElsewhere", () -> posting.publish(discussion, id, "二窗，多几个字", null, PLACE));
        People.signIn(qian);
        refused("groups.publishedElsewhere", () -> posting.publish(discussion, id, "一窗", null, PLACE));
        assertThat(texts()).containsExactly("一窗");
    }

    @Test
    void twentyWhoPostAtOnceGetTwentyNumbersWithoutGaps() throws Exception {
        var twice = PostId.random();
        try (var writers = Executors.newFixedThreadPool(20)) {
            var tasks = IntStream.range(0, 40)
                    .mapToObj(it -> (Callable<Void>) () -> People.as(it % 2 == 0 ? wang : qian, () -> {
                        var id = it % 10 == 0 ? twice : PostId.random();
                        if (it % 10 == 0) People.signIn(wang);
                        posting.publish(discussion, id, it % 10 == 0 ? "重发" : "第" + it, null, PLACE);
                        return null;
                    }))
                    .toList();
            for (var done : writers.invokeAll(tasks)) done.get();
        }
        People.signIn(wang);
        var sequences = talk.window(discussion, 1).posts().stream()
                .map(PostRow::sequence)
                .toList();
        assertThat(sequences).isEqualTo(IntStream.rangeClosed(1, 37).boxed().toList());
        assertThat(texts()).containsOnlyOnce("重发");
    }

    @Test
    void aClosedDiscussionTakesNoPosts() {
        post(wang, "赶在结束前");
        People.signIn(zhao);
        chairing.close(discussion);
        chairing.close(discussion);
        People.signIn(wang);
        var page = page();
        assertThat(page.closedBy()).isEqualTo(zhao);
        assertThat(page.closed()).isNotNull();
        refused("groups.discussionClosed", () -> post(wang, "来晚了"));
        refused("groups.discussionClosed", () -> rewriting.edit(discussion, 1, 1, "改一改"));
        People.signIn(zhao);
        chairing.reopen(discussion);
        post(wang, "又开了");
        assertThat(texts()).containsExactly("赶在结束前", "又开了");
    }

    @Test
    void onlyMembersOfTheGroupPost() {
        refused("groups.membersOnly", () -> post(stranger, "路过"));
        var hidden = first(founded.group(Access.PRIVATE, zhao), zhao);
        People.signIn(stranger);
        refused("groups.membersOnly", () -> posting.publish(hidden, PostId.random(), "路过", null, PLACE));
        refused("groups.membersOnly", () -> posting.publish(DiscussionId.random(), PostId.random(), "路过", null, PLACE));
    }

    @Test
    void aChangedPostKeepsWhatItSaid() {
        post(wang, "初稿");
        People.signIn(wang);
        assertThat(rewriting.edit(discussion, 1, 1, "二稿")).isInstanceOf(Edited.Stored.class);
        assertThat(rewriting.edit(discussion, 1, 2, "三稿")).isInstanceOf(Edited.Stored.class);
        assertThat(talk.post(discussion, 1).orElseThrow().text()).isEqualTo("三稿");
        assertThat(talk.post(discussion, 1).orElseThrow().edited()).isTrue();
        assertThat(talk.revisions(discussion, 1))
                .extracting(Talk.Revision::text)
                .containsExactly("初稿", "二稿");
        assertThat(rewriting.edit(discussion, 1, 1, "旧页上的改动"))
                .isInstanceOfSatisfying(
                        Edited.Overtaken.class,
                        it -> assertThat(((PostRow) it.now()).text()).isEqualTo("三稿"));
        refused("groups.notYours", () -> People.as(qian, () -> rewriting.edit(discussion, 1, 3, "别人的手")));
        refused("groups.notYours", () -> People.as(zhao, () -> rewriting.edit(discussion, 1, 3, "主持人的手")));
    }

    @Test
    void aDeletedPostLeavesATombstoneThatCanBeLifted() {
        post(wang, "说错了话");
        post(qian, "回一句");
        refused("groups.notYours", () -> People.as(qian, () -> delete(1)));
        refused("groups.notYours", () -> People.as(stranger, () -> delete(1)));
        People.signIn(wang);
        rewriting.delete(discussion, 1);
        assertThat(talk.post(discussion, 1).orElseThrow().tombstone()).isTrue();
        assertThat(texts()).containsExactly("", "回一句");
        assertThat(talk.revisions(discussion, 1)).isEmpty();
        refused("groups.notYours", () -> rewriting.edit(discussion, 1, 1, "再改"));
        refused("groups.notYours", () -> People.as(qian, () -> restore(1)));
        People.signIn(wang);
        rewriting.restore(discussion, 1);
        assertThat(texts()).as("put back, it is new").containsExactly("回一句", "说错了话");
        refused("groups.notYours", () -> rewriting.restore(discussion, 3));
        People.as(zhao, () -> delete(2));
        refused("groups.notYours", () -> People.as(qian, () -> restore(2)));
        People.as(zhao, () -> restore(2));
        assertThat(People.as(wang, this::texts)).containsExactly("说错了话", "回一句");
    }

    @Test
    void theHostSelectsAndPinsAndNobodyElse() {
        post(wang, "落到了一句话上");
        refused("groups.hostOnly", () -> People.as(wang, () -> act(() -> chairing.select(discussion, 1, "好"))));
        refused("groups.hostOnly", () -> People.as(wang, () -> act(() -> chairing.unselect(discussion, 1))));
        refused("groups.hostOnly", () -> People.as(wang, () -> act(() -> chairing.close(discussion))));
        refused("groups.hostOnly", () -> People.as(wang, () -> act(() -> chairing.reopen(discussion))));
        refused("groups.hostOnly", () -> People.as(wang, () -> act(() -> chairing.pin(discussion))));
        refused("groups.hostOnly", () -> People.as(wang, () -> act(() -> chairing.unpin(discussion))));
        People.signIn(zhao);
        chairing.select(discussion, 1, "接得上");
        chairing.select(discussion, 1, "接得上，也收得住");
        assertThat(talk.post(discussion, 1).orElseThrow().why()).isEqualTo("接得上，也收得住");
        refused("groups.selectionWhy", () -> chairing.select(discussion, 1, " "));
        refused("text.tooLong", () -> chairing.select(discussion, 1, "长".repeat(100_000)));
        chairing.unselect(discussion, 1);
        assertThat(talk.post(discussion, 1).orElseThrow().why()).isNull();
    }

    @Test
    void atMostThreeDiscussionsArePinned() {
        People.signIn(zhao);
        var numbers = IntStream.rangeClosed(1, 4)
                .map(it -> posting.open(group, "题目" + it))
                .boxed()
                .toList();
        numbers.stream().limit(3).forEach(it -> chairing.pin(id(it)));
        chairing.pin(id(numbers.getFirst()));
        refused("groups.enoughPins", () -> chairing.pin(id(numbers.getLast())));
        assertThat(talk.discussions(group).stream().limit(3)).allMatch(DiscussionRow::pinned);
        chairing.unpin(id(numbers.getFirst()));
        chairing.pin(id(numbers.getLast()));
    }

    @Test
    void membersOpenDiscussionsOfTheirOwn() {
        People.signIn(wang);
        var number = posting.open(group, " 版本不同，怎么引用 ");
        assertThat(talk.find(Founded.slug(group), number).orElseThrow().title()).isEqualTo("版本不同，怎么引用");
        refused("groups.noTitle", () -> posting.open(group, " "));
        refused("text.tooLong", () -> posting.open(group, "长".repeat(100_000)));
        refused("groups.membersOnly", () -> People.as(stranger, () -> posting.open(group, "路过")));
    }

    @Test
    void unreadIsTheSameEverywhereAndEqualsWhatThePostsSay() {
        var acts = new Random(7);
        var others = List.of(zhao, wang, qian);
        var second = second(group);
        for (int act = 0; act < 120; act++) {
            var who = others.get(acts.nextInt(3));
            var where = acts.nextBoolean() ? discussion : second;
            People.signIn(who);
            var posts = talk.window(where, 1).posts().size();
            switch (acts.nextInt(6)) {
                case 0, 1, 2 -> posting.publish(where, PostId.random(), "第 " + act + " 句", null, PLACE);
                case 3 -> posting.read(where, acts.nextInt(posts + 1), true);
                case 4 -> {
                    if (posts > 0) mayRefuse(() -> rewriting.delete(where, acts.nextInt(posts) + 1));
                }
                default -> {
                    if (posts > 0) mayRefuse(() -> rewriting.restore(where, acts.nextInt(posts) + 1));
                }
            }
        }
        for (var who : others) {
            People.signIn(who);
            var counted = counted(who, discussion) + counted(who, second);
            assertThat(groups.unread()).isEqualTo(counted);
            assertThat(groups.row(group).orElseThrow().unread()).isEqualTo(counted);
            assertThat(talk.discussions(group).stream()
                            .mapToInt(DiscussionRow::unread)
                            .sum())
                    .isEqualTo(counted);
            assertThat(news.mine().stream().mapToInt(NewsRow::amount).sum()).isEqualTo(counted);
            assertThat(page().unread()).isEqualTo(counted(who, discussion));
        }
    }

    @Test
    void thePersonOutsideHasNothingUnread() {
        post(wang, "群里的话");
        People.signIn(stranger);
        posting.read(discussion, 1, true);
        assertThat(groups.unread()).isZero();
        assertThat(page().unread()).isZero();
        assertThat(news.mine()).isEmpty();
    }

    @Test
    void aReplyToMeIsNews() {
        post(wang, "我的一问");
        post(qian, "先看看");
        People.as(qian, () -> {
            posting.publish(discussion, PostId.random(), "我有不同看法", new Answer(1, Relation.DIFFERS), PLACE);
            return null;
        });
        People.signIn(wang);
        assertThat(news.mine())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(News.Kind.UNREAD))
                .satisfies(it -> assertThat(it.amount()).isEqualTo(2))
                .satisfies(it -> assertThat(it.sequence()).isEqualTo(2))
                .satisfies(it -> assertThat(it.relation()).isEqualTo(Relation.DIFFERS))
                .satisfies(it -> assertThat(it.words()).isEqualTo("我有不同看法"));
        posting.read(discussion, 3, true);
        assertThat(news.mine()).isEmpty();
    }

    @Test
    void aPrivateGroupsTalkIsUnseenFromOutside() {
        var hidden = founded.group(Access.PRIVATE, zhao, wang);
        var inside = first(hidden, wang);
        People.as(zhao, () -> {
            posting.publish(inside, PostId.random(), "只在群里说", null, PLACE);
            return null;
        });
        People.signIn(wang);
        assertThat(groups.unread()).isEqualTo(1);
        assertThat(talk.window(inside, 1).posts()).hasSize(1);
        for (var outsider : List.of(stranger, qian)) {
            People.signIn(outsider, "STAFF", "ADMIN", "LIBRARIAN");
            assertThat(talk.find(Founded.slug(hidden), 1)).isEmpty();
            assertThat(talk.discussions(hidden)).isEmpty();
            assertThat(talk.window(inside, 1).posts()).isEmpty();
            assertThat(talk.post(inside, 1)).isEmpty();
            assertThat(talk.revisions(inside, 1)).isEmpty();
            assertThat(groups.unread()).isZero();
            refused("groups.notYours", () -> rewriting.delete(inside, 1));
            refused("groups.notYours", () -> rewriting.restore(inside, 1));
            refused("groups.notYours", () -> rewriting.edit(inside, 1, 1, "改"));
            refused("groups.hostOnly", () -> chairing.close(inside));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀👨‍👩‍👧 很好",
                "a\u0000b\u0007c",
                "<script>alert(1)</script>",
                "**粗** > 引",
                "'; drop table post; --"
            })
    void anyTextIsStoredAsTyped(String text) {
        post(wang, text);
        assertThat(texts()).containsExactly(text.replaceAll("[\u0000\u0007]", ""));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        refused("groups.emptyPost", () -> post(wang, " \n\t"));
        refused("text.tooLong", () -> post(wang, "长".repeat(100_000)));
        refused("groups.answeredPostGone", () -> {
            People.signIn(wang);
            posting.publish(discussion, PostId.random(), "答", new Answer(99, Relation.ADDS), PLACE);
        });
        post(wang, "长".repeat(20_000));
        assertThat(texts()).hasSize(1);
    }

    @Test
    void statementsDoNotGrowWithThePosts() {
        post(wang, "一");
        var few = cost();
        for (int more = 0; more < 60; more++) post(more % 2 == 0 ? wang : qian, "再说第 " + more + " 句");
        assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(talk.window(discussion, 1).posts()).hasSize(Talk.WINDOW);
        assertThat(talk.window(discussion, 51).posts()).hasSize(11);
    }

    @Test
    void publishingIsFiveStatementsTwoToTellWhoWatchesAndTheSync() {
        People.signIn(wang);
        assertThat(SqlCount.of(() -> posting.publish(discussion, PostId.random(), "一句", null, PLACE)))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void whoeverIsNotSignedInNeitherReadsNorWrites() {
        People.signOut();
        List.<Runnable>of(
                        () -> talk.discussions(group),
                        () -> talk.find("x", 1),
                        () -> talk.window(discussion, 1),
                        () -> talk.post(discussion, 1),
                        () -> talk.revisions(discussion, 1),
                        () -> news.mine(),
                        () -> posting.open(group, "题"),
                        () -> posting.publish(discussion, PostId.random(), "文", null, PLACE),
                        () -> posting.read(discussion, 1, true),
                        () -> rewriting.edit(discussion, 1, 1, "文"),
                        () -> rewriting.delete(discussion, 1),
                        () -> rewriting.restore(discussion, 1),
                        () -> chairing.close(discussion))
                .forEach(it -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                        .isThrownBy(it::run));
    }

    private long cost() {
        People.signIn(qian);
        return SqlCount.of(() -> {
            page();
            talk.window(discussion, 1);
            talk.discussions(group);
        });
    }

    private int counted(MemberId who, DiscussionId where) {
        var mark = sql.sql("select read_to from reading_mark where member = :who and discussion = :where")
                .param("who", who.value())
                .param("where", where.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return (int) talk.window(where, mark + 1).posts().stream()
                .filter(it -> !it.author().equals(who) && !it.tombstone())
                .count();
    }

    private void post(MemberId who, String text) {
        People.signIn(who);
        posting.publish(discussion, PostId.random(), text, null, PLACE);
    }

    private List<String> texts() {
        return talk.window(discussion, 1).posts().stream().map(PostRow::text).toList();
    }

    private DiscussionPage page() {
        return talk.find(Founded.slug(group), 1).orElseThrow();
    }

    private DiscussionId first(GroupId group, MemberId inside) {
        return People.as(
                inside, () -> talk.find(Founded.slug(group), 1).orElseThrow().id());
    }

    private DiscussionId second(GroupId group) {
        return People.as(
                wang, () -> talk.find(Founded.slug(group), 2).orElseThrow().id());
    }

    private DiscussionId id(int number) {
        return talk.find(Founded.slug(group), number).orElseThrow().id();
    }

    private boolean delete(int sequence) {
        return act(() -> rewriting.delete(discussion, sequence));
    }

    private boolean restore(int sequence) {
        return act(() -> rewriting.restore(discussion, sequence));
    }

    private static boolean act(Runnable act) {
        act.run();
        return true;
    }

    private static void mayRefuse(Runnable act) {
        try {
            act.run();
        } catch (Refusal expected) {
            assertThat(expected.reason()).isEqualTo("groups.notYours");
        }
    }
}
