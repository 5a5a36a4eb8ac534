package org.scholarlycppcc.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class ReviewTests {
    private static final Hit HIT = new Hit("代 写", Action.HOLD, "");

    @Autowired
    private Review review;

    @Autowired
    private Reports reports;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private DecisionLog log;

    @Autowired
    private MySubmissions submissions;

    @Autowired
    private Leaflets leaflets;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private MemberId wang;
    private MemberId zhao;
    private MemberId qian;
    private MemberId li;
    private UUID open;
    private UUID closed;

    @BeforeEach
    void meet() {
        wang = people.named("王");
        zhao = people.named("赵");
        qian = people.named("钱");
        li = people.named("李");
        open = leaflets.circle(true, zhao, qian);
        closed = leaflets.circle(false, zhao, qian);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatIsHeldWaitsForTheHostsOfItsCircleAndForStaff() {
        var leaflet = held(wang, open, HIT);
        var item = only(zhao);
        assertThat(item.author()).isEqualTo("王");
        assertThat(item.row().subject()).isEqualTo(leaflet);
        assertThat(item.row().cause()).isEqualTo(Cause.WORDS);
        assertThat(item.row().found()).isEqualTo("代 写");
        assertThat(item.row().due())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2));
        assertThat(item.shown()).isNotNull();
        People.signIn(li, Roles.STAFF);
        assertThat(all()).extracting(it -> it.row().id()).contains(item.row().id());
        People.signIn(people.named("孙"), Roles.ADMIN);
        assertThat(all()).extracting(it -> it.row().id()).contains(item.row().id());
    }

    @Test
    void whatAPrivateCircleHoldsStaysWithItsHosts() {
        held(wang, closed);
        var item = only(zhao);
        assertThat(item.row().cause()).isEqualTo(Cause.PRE_MODERATION);
        People.signIn(li, Roles.STAFF, Roles.ADMIN);
        assertThat(all())
                .extracting(it -> it.row().id())
                .doesNotContain(item.row().id());
        refused("moderation.unknown", () -> desk.claim(item.row().id()));
    }

    @Test
    void whoDecidesNowhereSeesNothing() {
        held(wang, open);
        var item = only(zhao).row().id();
        var stranger = people.named("周");
        People.signIn(stranger, Roles.MEMBER, Roles.LIBRARIAN);
        assertThat(queue.items(null, 10)).isEmpty();
        assertThat(queue.waiting()).isZero();
        assertThat(queue.inMenu()).isFalse();
        assertThat(log.entries(null, 10)).isEmpty();
        assertThat(submissions.mine()).isEmpty();
        for (Runnable act : decisions(item)) refused("moderation.unknown", act);
        refused("moderation.unknown", () -> desk.claim(item));
        desk.giveBack(item);
        People.signIn(zhao, Roles.MEMBER);
        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.inMenu()).isTrue();
        People.signIn(li, Roles.STAFF);
        assertThat(queue.inMenu()).isTrue();
    }

    @Test
    void nobodyIsAskedWithoutBeingSignedIn() {
        var item = ItemId.random();
        List<Runnable> acts = List.of(
                () -> review.submit(Leaflets.KIND, UUID.randomUUID(), open, true, List.of()),
                () -> reports.report(Leaflets.KIND, UUID.randomUUID(), ReportReason.INSULT, ""),
                () -> queue.items(null, 1),
                () -> queue.waiting(),
                () -> queue.inMenu(),
                () -> desk.claim(item),
                () -> desk.giveBack(item),
                () -> desk.release(item, ""),
                () -> desk.sendBack(item, "理由"),
                () -> desk.remove(item, "理由"),
                () -> desk.dismiss(item, "理由"),
                () -> log.entries(null, 1),
                () -> submissions.mine());
        assertThat(acts)
                .allSatisfy(act -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                        .isThrownBy(act::run));
    }

    @Test
    void nobodyDecidesOnTheOwnSubmission() {
        held(zhao, open);
        var item = only(qian).row().id();
        People.signIn(zhao, Roles.STAFF);
        assertThat(all()).extracting(it -> it.row().id()).doesNotContain(item);
        refused("moderation.own", () -> desk.claim(item));
        for (Runnable act : decisions(item)) refused("moderation.own", act);
    }

    @Test
    void whereNobodyElseMayDecideTheAuthorIsAskedToLeaveTheWordsOut() {
        var lonely = leaflets.circle(false, zhao);
        refused("moderation.nobodyToDecide", () -> held(zhao, lonely, HIT));
        held(zhao, leaflets.circle(true, zhao), HIT);
    }

    @Test
    void aDecisionNeedsTheItemInHandAndAReason() {
        held(wang, open);
        var item = claimed(zhao);
        refused("moderation.noReason", () -> desk.sendBack(item, "  "));
        refused("moderation.noReason", () -> desk.remove(item, "\u0007"));
        refused("text.tooLong", () -> desk.remove(item, "长".repeat(ReviewDesk.REASON + 1)));
        desk.giveBack(item);
        for (Runnable act : decisions(item)) refused("moderation.claimFirst", act);
    }

    @Test
    void aReleasedThingIsSeenAndItsDecisionRecorded() {
        var leaflet = held(wang, open, HIT);
        var item = claimed(zhao);
        refused("moderation.claimFirst", () -> desk.dismiss(item, "不是举报"));
        desk.release(item, "");
        assertThat(leaflets.state(leaflet)).isEqualTo("seen 1");
        assertThat(queue.items(null, 10)).isEmpty();
        assertThat(log.entries(null, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.decidedBy() + it.row().state() + it.place())
                        .isEqualTo("赵RELEASED布告栏"));
        People.signIn(qian, Roles.MEMBER);
        for (Runnable act : decisions(item)) refused("moderation.decidedBy", act);
        refused("moderation.decidedBy", () -> desk.claim(item));
    }

    @Test
    void aReturnedThingIsSubmittedAgainByItsAuthorOnly() {
        var leaflet = held(wang, open, HIT);
        desk.sendBack(claimed(zhao), "请去掉广告");
        assertThat(leaflets.state(leaflet)).isEqualTo("returned: 请去掉广告 1");
        People.signIn(wang, Roles.MEMBER);
        assertThat(submissions.mine()).singleElement().satisfies(it -> {
            assertThat(it.row().state()).isEqualTo(ItemState.RETURNED);
            assertThat(it.row().reason()).isEqualTo("请去掉广告");
        });
        People.signIn(qian, Roles.MEMBER);
        refused("moderation.authorOnly", () -> review.submit(Leaflets.KIND, leaflet, open, true, List.of()));
        People.signIn(wang, Roles.MEMBER);
        review.submit(Leaflets.KIND, leaflet, open, true, List.of());
        assertThat(submissions.mine())
                .singleElement()
                .satisfies(it -> assertThat(it.row().state()).isEqualTo(ItemState.WAITING));
        desk.release(claimed(qian), "好");
        assertThat(leaflets.state(leaflet)).isEqualTo("seen 2");
        assertThat(log.entries(null, 10)).hasSize(2);
    }

    @Test
    void whoSubmitsWhileSomebodyLooksEndsTheClaim() {
        var leaflet = held(wang, open);
        var item = claimed(zhao);
        People.signIn(wang, Roles.MEMBER);
        review.submit(Leaflets.KIND, leaflet, open, true, List.of(HIT));
        People.signIn(zhao, Roles.MEMBER);
        refused("moderation.claimFirst", () -> desk.release(item, ""));
        assertThat(only(zhao).row().found()).isEqualTo("代 写");
    }

    @Test
    void aClaimKeepsOthersOffForHalfAnHour() {
        held(wang, open);
        var item = claimed(zhao);
        assertThat(only(qian).claimedBy()).isEqualTo("赵");
        assertThat(only(qian).mine()).isFalse();
        refused("moderation.claimedBy", () -> desk.claim(item));
        for (Runnable act : decisions(item)) refused("moderation.claimedBy", act);
        desk.giveBack(item);
        assertThat(only(zhao).mine()).isTrue();
        age(item, ReviewDesk.CLAIM.plusSeconds(1));
        assertThat(only(zhao).mine()).isFalse();
        refused("moderation.claimFirst", () -> desk.release(item, ""));
        People.signIn(qian, Roles.MEMBER);
        desk.claim(item);
        desk.release(item, "");
        People.signIn(zhao, Roles.MEMBER);
        refused("moderation.decidedBy", () -> desk.claim(item));
    }

    @Test
    void whatTheFeatureRefusesIsNotDecided() {
        var leaflet = held(wang, open);
        var item = claimed(zhao);
        refused("moderation.unknown", () -> desk.remove(item, "stuck"));
        assertThat(only(zhao).mine()).isTrue();
        desk.remove(item, "广告");
        assertThat(leaflets.state(leaflet)).isEqualTo("removed: 广告 1");
    }

    @Test
    void ofManyWhoTakeAnItemAtOnceOneHasIt() {
        held(wang, open);
        var item = only(zhao).row().id();
        var results = Rush.of(8, i -> {
            People.signIn(i % 2 == 0 ? zhao : li, Roles.MEMBER, i % 2 == 0 ? Roles.MEMBER : Roles.STAFF);
            desk.claim(item);
            desk.release(item, "");
        });
        assertThat(results).containsOnlyOnce("");
        assertThat(log(zhao)).hasSize(1);
    }

    @Test
    void twoDecisionsAtTheSameMomentAreOne() {
        for (int round = 0; round < 5; round++) {
            var leaflet = held(wang, open);
            var item = claimed(zhao);
            var results = Rush.of(4, i -> {
                People.signIn(zhao, Roles.MEMBER);
                if (i % 2 == 0) desk.release(item, "");
                else desk.remove(item, "广告");
            });
            assertThat(results).containsOnlyOnce("");
            assertThat(leaflets.state(leaflet)).endsWith(" 1");
        }
    }

    @Test
    void anExpiredClaimGoesToOneOfThoseWhoWantIt() {
        for (int round = 0; round < 5; round++) {
            var leaflet = held(wang, open);
            var item = claimed(zhao);
            age(item, ReviewDesk.CLAIM.plusSeconds(1));
            var results = Rush.of(2, i -> {
                People.signIn(i == 0 ? zhao : qian, Roles.MEMBER);
                desk.claim(item);
                desk.sendBack(item, "改一改");
            });
            assertThat(results).containsOnlyOnce("");
            assertThat(leaflets.state(leaflet)).endsWith(" 1");
        }
    }

    @Test
    void staffSeeAPrivateCirclesThingOnceItIsReported() {
        var leaflet = leaflets.write(wang, closed, "骂人的话", true);
        People.signIn(qian, Roles.MEMBER);
        reports.report(Leaflets.KIND, leaflet, ReportReason.INSULT, " 骂人了 ");
        reports.report(Leaflets.KIND, leaflet, ReportReason.OTHER, "又一次");
        People.signIn(li, Roles.STAFF);
        var item = all().stream()
                .filter(it -> it.row().subject().equals(leaflet))
                .findFirst()
                .orElseThrow();
        assertThat(item.reports())
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).isEqualTo("骂人了"));
        desk.claim(item.row().id());
        refused("moderation.claimFirst", () -> desk.release(item.row().id(), ""));
        desk.dismiss(item.row().id(), "不算骂人");
        assertThat(leaflets.state(leaflet)).isEqualTo("seen 0");
        People.signIn(qian, Roles.MEMBER);
        assertThat(submissions.mine()).singleElement().satisfies(it -> {
            assertThat(it.row().reported()).isTrue();
            assertThat(it.row().reason()).isEqualTo("不算骂人");
            assertThat(it.shown()).isNull();
        });
        People.signIn(wang, Roles.MEMBER);
        assertThat(submissions.mine()).isEmpty();
    }

    @Test
    void whoReportedDoesNotDecide() {
        var leaflet = leaflets.write(wang, open, "广告", true);
        People.signIn(zhao, Roles.MEMBER);
        reports.report(Leaflets.KIND, leaflet, ReportReason.ADVERTISING, "");
        assertThat(queue.items(null, 10)).isEmpty();
        var item = only(qian).row().id();
        People.signIn(zhao, Roles.MEMBER);
        refused("moderation.own", () -> desk.claim(item));
    }

    @Test
    void aReportOfWhatOneMayNotSeeIsRefusedLikeOneOfNothing() {
        var hidden = leaflets.write(zhao, closed, "内部", true);
        var mine = leaflets.write(wang, open, "自己的", true);
        People.signIn(wang, Roles.MEMBER);
        refused("moderation.report.unknown", () -> reports.report(Leaflets.KIND, hidden, ReportReason.INSULT, ""));
        refused(
                "moderation.report.unknown",
                () -> reports.report(Leaflets.KIND, UUID.randomUUID(), ReportReason.INSULT, ""));
        refused("moderation.report.own", () -> reports.report(Leaflets.KIND, mine, ReportReason.INSULT, ""));
        refused("moderation.report.noSentence", () -> reports.report(Leaflets.KIND, mine, ReportReason.OTHER, "  "));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> reports.report("NOTHING", mine, ReportReason.INSULT, ""));
    }

    @Test
    void manyReportsAtTheSameMomentAreOneItem() {
        var leaflet = leaflets.write(wang, open, "广告", true);
        var crowd = List.of(people.named("一"), people.named("二"), people.named("三"), people.named("四"));
        var results = Rush.of(8, i -> {
            People.signIn(crowd.get(i % 4), Roles.MEMBER);
            reports.report(Leaflets.KIND, leaflet, ReportReason.ADVERTISING, "第 " + i);
        });
        assertThat(results).containsOnly("");
        assertThat(only(zhao).reports()).hasSize(4);
    }

    @Test
    void aThingThatIsGoneCanStillBeTakenOffTheList() {
        var leaflet = held(wang, open);
        leaflets.lose(leaflet);
        assertThat(only(zhao).shown()).isNull();
        desk.remove(claimed(zhao), "已经不在");
        assertThat(log.entries(null, 1))
                .singleElement()
                .satisfies(it -> assertThat(it.path()).isEmpty());
    }

    @Test
    void theLogOfAPrivateCircleIsItsHosts() {
        held(wang, closed);
        desk.release(claimed(zhao), "私下的理由");
        assertThat(log(qian)).hasSize(1);
        People.signIn(li, Roles.STAFF, Roles.ADMIN);
        assertThat(log.entries(null, 200)).extracting(it -> it.row().reason()).doesNotContain("私下的理由");
    }

    @Test
    void queueAndLogPageByKeyAtTheSameCost() {
        for (int i = 0; i < 5; i++) held(wang, open);
        People.signIn(zhao, Roles.MEMBER);
        var cost = SqlCount.of(() -> queue.items(null, 1));
        assertThat(SqlCount.of(() -> queue.items(null, 5))).isEqualTo(cost).isLessThanOrEqualTo(4);
        var first = queue.items(null, 3);
        var rest = queue.items(first.getLast().row(), 3);
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
        first.forEach(it -> {
            desk.claim(it.row().id());
            desk.release(it.row().id(), "");
        });
        var logCost = SqlCount.of(() -> log.entries(null, 1));
        assertThat(SqlCount.of(() -> log.entries(null, 3))).isEqualTo(logCost).isLessThanOrEqualTo(3);
        var latest = log.entries(null, 2);
        assertThat(log.entries(latest.getLast().row().number(), 2)).hasSize(1).doesNotContainAnyElementsOf(latest);
        People.signIn(wang, Roles.MEMBER);
        assertThat(SqlCount.of(() -> submissions.mine())).isEqualTo(1);
    }

    private UUID held(MemberId author, UUID circle, Hit... hits) {
        var leaflet = leaflets.write(author, circle, "**一张**布告", false);
        People.signIn(author, Roles.MEMBER);
        review.submit(Leaflets.KIND, leaflet, circle, leaflets.open(circle), List.of(hits));
        return leaflet;
    }

    private QueueItem only(MemberId reviewer) {
        People.signIn(reviewer, Roles.MEMBER);
        var items = queue.items(null, 10);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private List<QueueItem> all() {
        return queue.items(null, 1000);
    }

    private List<LogEntry> log(MemberId reader) {
        People.signIn(reader, Roles.MEMBER);
        return log.entries(null, 10);
    }

    private ItemId claimed(MemberId reviewer) {
        var item = only(reviewer).row().id();
        desk.claim(item);
        return item;
    }

    private List<Runnable> decisions(ItemId item) {
        return List.of(
                () -> desk.release(item, "理由"),
                () -> desk.sendBack(item, "理由"),
                () -> desk.remove(item, "理由"),
                () -> desk.dismiss(item, "理由"));
    }

    /** Makes a claim as old as that. */
    private void age(ItemId item, Duration age) {
        transaction.executeWithoutResult(it -> sql.sql("update review_item set claimed = :then where id = :id")
                .param("then", Instant.now().minus(age).atOffset(ZoneOffset.UTC))
                .param("id", item.value())
                .update());
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
