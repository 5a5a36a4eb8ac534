package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeList;
import org.springframework.beans.factory.annotation.Autowired;

/** Zhao's group is in its third week; what is said today belongs to it, wherever it is said. */
class DigestingTests extends GroupsCase {
    private static final int WEEK = 3;

    @Autowired
    Digesting digesting;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Chairing chairing;

    @Autowired
    LookingFirst looking;

    @Autowired
    Moving moving;

    @Autowired
    Presiding presiding;

    @Autowired
    Joining joining;

    @Autowired
    Places places;

    @Autowired
    Drafts drafts;

    @Autowired
    NoticeList list;

    private GroupId group;
    private String slug;
    private DiscussionId first;

    @BeforeEach
    void found() {
        group = founded.group(Access.OPEN, zhao, wang, qian);
        slug = Founded.slug(group);
        People.signIn(zhao);
        first = talk.find(slug, 1).orElseThrow().id();
    }

    @Test
    void isDraftedFromWhatIsThereAndFromNothingElse() {
        assertThat(drafted(WEEK))
                .contains("[第 3 步](groups/" + slug + "/weeks/3)", "第3章", "导读：赵")
                .contains("[第 3 周读到了什么？](groups/" + slug + "/discussions/3)")
                .contains("还没有人发帖。")
                .doesNotContain("精华", "提问");
        post(wang, "先说一句", null);
        post(qian, "为什么是这样？", new Answer(1, Relation.ASKS));
        select(1, "说得*具体*");
        assertThat(drafted(WEEK))
                .contains("这一周 2 人写了 2 帖。")
                .contains("- 王：说得\\*具体\\*  \n  [第 1 周读到了什么？ 第 1 帖](groups/" + slug + "/discussions/1?post=1)")
                .contains("- 钱问：为什么是这样？  \n  [第 1 周读到了什么？ 第 2 帖](groups/" + slug + "/discussions/1?post=2)");
        assertThat(drafted(2)).as("the days before").contains("还没有人发帖。").doesNotContain("精华", "提问");
    }

    @Test
    void anAnsweredQuestionIsOpenNoLongerUnlessItsAnswerIsTakenBack() {
        post(wang, "先说一句", null);
        post(qian, "为什么是这样？", new Answer(1, Relation.ASKS));
        post(qian, "我再补一句。", new Answer(2, Relation.ADDS));
        assertThat(drafted(WEEK)).as("one's own words are no answer").contains("钱问：");
        post(wang, "因为熟。", new Answer(2, Relation.ADDS));
        assertThat(drafted(WEEK)).doesNotContain("提问");
        People.signIn(wang);
        rewriting.delete(first, 4);
        assertThat(drafted(WEEK)).contains("钱问：");
    }

    @Test
    void whatIsHeldOrTakenBackStandsInNoDraftAndCannotBeSent() {
        post(wang, "先说一句", null);
        post(qian, "为什么是这样？", new Answer(1, Relation.ASKS));
        select(1, "说得具体");
        var draft = drafted(WEEK);
        People.signIn(wang);
        rewriting.delete(first, 1);
        People.signIn(qian);
        rewriting.delete(first, 2);
        People.signIn(zhao);
        looking.moderate(group, true);
        post(wang, "等人看过", null);
        assertThat(drafted(WEEK)).contains("还没有人发帖。").doesNotContain("精华", "提问");
        refused("groups.digestLinksGone", () -> digesting.send(group, WEEK, UUID.randomUUID(), draft));
        digesting.send(group, WEEK, UUID.randomUUID(), "先发一份");
        refused("groups.digestLinksGone", () -> digesting.change(group, WEEK, 1, draft));
        refused(
                "groups.digestLinksGone",
                () -> digesting.change(group, WEEK, 1, "groups/" + slug + "/discussions/9?post=9"));
    }

    @Test
    void aLinkToAPostThatWasMovedStillLeadsThere() {
        post(wang, "先说一句", null);
        select(1, "说得具体");
        var draft = drafted(WEEK);
        moving.move(first, Set.of(1), talk.find(slug, 2).orElseThrow().id());
        digesting.send(group, WEEK, UUID.randomUUID(), draft);
        assertThat(digesting.find(slug, WEEK)).isPresent();
        assertThat(drafted(WEEK)).contains("/discussions/2?post=1");
    }

    @Test
    void isSentOnceAndToldToEverybodyElse() {
        var id = UUID.randomUUID();
        drafts.save(Digest.path(slug, WEEK), Draft.blank().saying("本周", ""));
        assertThat(places.of(List.of(Digest.path(slug, WEEK))).values())
                .containsExactly(new Places.Place("夜读群", "第 3 步"));
        digesting.send(group, WEEK, id, "本周说了不少。");
        digesting.send(group, WEEK, id, "本周说了不少。");
        assertThat(drafts.find(Digest.path(slug, WEEK))).isEmpty();
        refused("groups.digestSentBefore", () -> digesting.send(group, WEEK, id, "另一份"));
        refused("groups.digestSentBefore", () -> digesting.send(group, WEEK, UUID.randomUUID(), "另一份"));
        assertThat(told(zhao)).isEmpty();
        assertThat(told(stranger)).isEmpty();
        assertThat(told(wang))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).isEqualTo("夜读群 · 第 3 步"))
                .satisfies(it -> assertThat(it.excerpt()).isEqualTo("本周说了不少。"));
        People.signIn(qian, "MEMBER");
        joining.leave(group);
        assertThat(told(qian)).as("whoever leaves").isEmpty();
    }

    @Test
    void whatWasSentIsChangedOnTheTextThatWasSeen() {
        digesting.send(group, WEEK, UUID.randomUUID(), "本周说了不少。");
        assertThat(digesting.change(group, WEEK, 1, "本周说了很多。")).isEqualTo(new Edited.Stored<>());
        assertThat(digesting.change(group, WEEK, 1, "别处写的")).isInstanceOfSatisfying(Edited.Overtaken.class, it -> {
            var now = (Digest) it.now();
            assertThat(now.text()).isEqualTo("本周说了很多。");
            assertThat(now.edited()).isNotNull();
        });
        assertThat(told(wang)).as("nobody is told anew").hasSize(1);
    }

    @Test
    void nothingIsSentBeforeItsTime() {
        assertThat(digesting.draft(group, 4, Locale.CHINESE)).isEmpty();
        assertThat(digesting.draft(group, 99, Locale.CHINESE)).isEmpty();
        assertThat(digesting.draft(group, Digest.CLOSING, Locale.CHINESE)).isEmpty();
        for (int number : List.of(4, 99, -1, Digest.CLOSING))
            refused("groups.digestTooEarly", () -> digesting.send(group, number, UUID.randomUUID(), "说"));
        refused("groups.emptyDigest", () -> digesting.send(group, WEEK, UUID.randomUUID(), " \n "));
        refused("groups.blockedWords", () -> digesting.send(group, WEEK, UUID.randomUUID(), "代 开 发票"));
    }

    @Test
    void theClosingReportIsOfTheWholeSeason() {
        post(wang, "先说一句", null);
        post(qian, "为什么是这样？", new Answer(1, Relation.ASKS));
        select(1, "说得具体");
        presiding.end(group);
        assertThat(drafted(Digest.CLOSING))
                .contains("1. [第 1 步](groups/" + slug + "/weeks/1)")
                .contains("3. [第 3 步](groups/" + slug + "/weeks/3)")
                .doesNotContain("第 4 步")
                .contains("共 3 周", "2 人写了 2 帖：王、钱。", "- 王：说得具体", "- 钱问：为什么是这样？");
        digesting.send(group, Digest.CLOSING, UUID.randomUUID(), "读完了。");
        People.signIn(stranger);
        assertThat(digesting.find(slug, Digest.CLOSING)).hasValueSatisfying(it -> {
            assertThat(it.path()).isEqualTo("groups/" + slug + "/report");
            assertThat(it.week()).isNull();
        });
        assertThat(told(wang)).extracting(NoticeLine::title).containsExactly("夜读群 · 读书群总结");
    }

    @Test
    void onlyTheHostWritesAndAPrivateGroupsDigestIsForThoseInside() {
        var hidden = founded.group(Access.PRIVATE, zhao, wang);
        People.signIn(zhao);
        digesting.send(hidden, WEEK, UUID.randomUUID(), "只在群里说。");
        assertThat(told(wang)).hasSize(1);
        for (var person : List.of(wang, stranger)) {
            People.signIn(person, "MEMBER", "STAFF", "ADMIN");
            for (var any : List.of(hidden, group, GroupId.random())) {
                refused("groups.hostOnly", () -> digesting.draft(any, WEEK, Locale.CHINESE));
                refused("groups.hostOnly", () -> digesting.send(any, 1, UUID.randomUUID(), "说"));
                refused("groups.hostOnly", () -> digesting.change(any, WEEK, 1, "说"));
            }
            assertThat(digesting.find(Founded.slug(hidden), WEEK).isPresent()).isEqualTo(person.equals(wang));
        }
        People.signIn(wang, "MEMBER");
        joining.leave(hidden);
        assertThat(digesting.find(Founded.slug(hidden), WEEK)).isEmpty();
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        for (int post = 1; post <= DigestDraft.MOST + 2; post++) {
            post(wang, "第 " + post + " 句", null);
            select(post, "因为");
        }
        var draft = drafted(WEEK);
        assertThat(draft).contains("?post=30)", "- 另有 2 条").doesNotContain("?post=31)");
        var many = SqlCount.of(() -> digesting.draft(group, WEEK, Locale.CHINESE));
        assertThat(SqlCount.of(() -> digesting.draft(group, 2, Locale.CHINESE))).isEqualTo(many);
    }

    private String drafted(int number) {
        People.signIn(zhao);
        return digesting.draft(group, number, Locale.CHINESE).orElseThrow();
    }

    private void post(MemberId author, String text, @Nullable Answer answer) {
        People.signIn(author);
        posting.publish(first, PostId.random(), text, answer, "");
        People.signIn(zhao);
    }

    private void select(int post, String why) {
        People.signIn(zhao);
        chairing.select(first, post, why);
    }

    private List<NoticeLine> told(MemberId person) {
        return People.as(person, () -> list.lines(NoticeKind.DIGEST, Long.MAX_VALUE));
    }
}
