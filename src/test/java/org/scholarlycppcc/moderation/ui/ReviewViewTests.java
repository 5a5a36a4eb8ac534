package org.scholarlycppcc.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.moderation.ItemId;
import org.scholarlycppcc.moderation.Leaflets;
import org.scholarlycppcc.moderation.ReportReason;
import org.scholarlycppcc.moderation.Reports;
import org.scholarlycppcc.moderation.Review;
import org.scholarlycppcc.moderation.ReviewDesk;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    Leaflets leaflets;

    @Autowired
    Review review;

    @Autowired
    Reports reports;

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewToday today;

    private MemberId wang;
    private MemberId zhao;
    private MemberId qian;
    private UUID circle;

    @BeforeEach
    void meet() {
        wang = people.named("王");
        zhao = people.named("赵");
        qian = people.named("钱");
        circle = leaflets.circle(true, zhao, qian);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void aHostTakesReturnsAndGoesOnToTheNext() {
        held("第一张");
        held("第二张");
        open(zhao);
        assertThat(cards()).hasSize(2);
        click("claim");
        assertThat(news()).contains("已认领");
        click("sendBack");
        assertThat(cards().getFirst().isVisible()).isTrue();
        assertThat($(TextField.class).single().getErrorMessage()).contains("请写明理由");
        $(TextField.class).single().setValue("请注明出处");
        click("sendBack");
        assertThat(news()).contains("已退回");
        assertThat(cards()).hasSize(1);
        click("claim");
        click("release");
        assertThat($(EmptyState.class).single().getText()).contains("没有等您处理");
        assertThat(news()).contains("已放行");
    }

    @Test
    void whatAnotherHostDecidedLeavesTheListWithASentence() {
        held("第一张");
        held("第二张");
        open(zhao);
        var first = first();
        People.signIn(qian, Roles.MEMBER);
        desk.claim(first);
        desk.release(first, "");
        People.signIn(zhao, Roles.MEMBER);
        click("claim");
        assertThat(news()).isEqualTo("这一条已由钱处理，已从列表中移去。");
        assertThat(cards()).hasSize(1);
    }

    @Test
    void whatAnotherHostHasInHandSaysSo() {
        held("第一张");
        open(zhao);
        var item = first();
        People.signIn(qian, Roles.MEMBER);
        desk.claim(item);
        People.signIn(zhao, Roles.MEMBER);
        click("claim");
        assertThat(news()).contains("钱正在处理");
        assertThat(text(cards().getFirst())).contains("钱正在处理，到");
        assertThat($(Button.class).all()).noneMatch(it -> it.hasClassName("claim") || it.hasClassName("release"));
    }

    @Test
    void aReportIsShownWithoutWhoReported() {
        var leaflet = leaflets.write(wang, circle, "<b onclick=alert(1)>广告</b>", true);
        People.signIn(people.named("举报的人"), Roles.MEMBER);
        reports.report(Leaflets.KIND, leaflet, ReportReason.OTHER, "<i>太多了</i>");
        open(zhao);
        assertThat(text(cards().getFirst())).contains("其他：<i>太多了</i>").doesNotContain("举报的人");
        assertThat($(Written.class).single().getElement().getProperty("innerHTML"))
                .doesNotContain("<b");
        click("claim");
        assertThat($(Button.class).all()).noneMatch(it -> it.hasClassName("release"));
        $(TextField.class).single().setValue("不算广告");
        click("dismiss");
        assertThat(leaflets.state(leaflet)).isEqualTo("seen 0");
    }

    @Test
    void theQueueShowsTwentyAndThenMore() {
        for (int i = 0; i < 21; i++) held("第 " + i);
        open(zhao);
        assertThat(cards()).hasSize(20);
        press("more");
        assertThat(cards()).hasSize(21);
        click("claim");
        assertThat(cards()).hasSize(21);
    }

    @Test
    void whatWasDecidedStandsInTheLogPageByPage() {
        for (int i = 0; i < 31; i++) {
            held("第 " + i);
            People.signIn(zhao, Roles.MEMBER);
            var item = first();
            desk.claim(item);
            desk.remove(item, "理由 " + i);
        }
        navigate(DecisionLogView.class);
        assertThat(page()).contains("赵 移除", "理由 30", "理由 1").doesNotContain("理由 0");
        var older = $(RouterLink.class).all().stream()
                .filter(it -> it.getHref().contains("before="))
                .findFirst()
                .orElseThrow();
        UI.getCurrent()
                .navigate(
                        "review/log", QueryParameters.fromString(older.getHref().split("\\?")[1]));
        assertThat(page()).contains("理由 0").doesNotContain("理由 30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"before=", "before=-1", "before=9999999999999999999", "before=<script>", "before=1&before=x"})
    void anAddressThatMakesNoSenseShowsTheLog(String query) {
        People.signIn(zhao, Roles.MEMBER);
        UI.getCurrent().navigate("review/log", QueryParameters.fromString(query));
        assertThat($(H1.class).single().getText()).isEqualTo("处理记录");
    }

    @Test
    void todayTellsTheAuthorWhatBecameOfItAndTheHostWhatWaits() {
        held("**一张**布告");
        assertThat(today()).contains("一张布告", "布告栏", "等待审阅\u00a0· 由群主或机关工作人员处理").doesNotContain("赵");
        People.signIn(zhao, Roles.MEMBER);
        assertThat(today()).contains("1 条内容等您处理");
        var item = first();
        desk.claim(item);
        People.signIn(wang, Roles.MEMBER);
        assertThat(today()).contains("正在审阅").doesNotContain("赵");
        People.signIn(zhao, Roles.MEMBER);
        desk.sendBack(item, "请注明出处");
        assertThat(today.today()).isEmpty();
        People.signIn(wang, Roles.MEMBER);
        assertThat(today()).contains("已退回", "理由：请注明出处");
    }

    @Test
    void theMenuLeadsReviewersToTheQueueAndNobodyElse() {
        open(wang);
        assertThat(cards()).isEmpty();
        assertThat(links()).doesNotContain("review", "review/words").contains("review/log");
        navigate(DecisionLogView.class);
        assertThat(page()).contains("还没有处理记录");
    }

    @Test
    void theMenuLeadsAHostForWhomSomethingWaits() {
        held("一张");
        open(zhao);
        assertThat(links()).contains("review").doesNotContain("review/words");
    }

    @Test
    void theMenuLeadsStaffToQueueAndWords() {
        People.signIn(people.named("李"), Roles.STAFF);
        navigate(ReviewView.class);
        assertThat(links()).contains("review", "review/words");
    }

    @Test
    void aMemberReportsWithAReasonAndASentence() {
        var leaflet = leaflets.write(wang, circle, "广告", true);
        People.signIn(people.named("周"), Roles.MEMBER);
        navigate(ReviewView.class);
        new ReportDialog(reports, Leaflets.KIND, leaflet).open();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ReportReason> reasons = $(RadioButtonGroup.class).single();
        reasons.setValue(ReportReason.OTHER);
        press("send-report");
        assertThat($(TextField.class).single().getErrorMessage()).contains("请用一句话说明");
        $(TextField.class).single().setValue("重复发了三次");
        press("send-report");
        assertThat($(ReportDialog.class).all()).isEmpty();
        assertThat(today()).contains("您反映的内容", "等待审阅");
    }

    @Test
    void staffKeepTheWordListAndTryIt() {
        var word = "试" + UUID.randomUUID().toString().substring(0, 8);
        People.signIn(people.named("李"), Roles.STAFF);
        navigate(WordsView.class);
        $(TextField.class).withId("word").single().setValue(word);
        press("add-word");
        press("add-word");
        assertThat($(TextField.class).withId("word").single().getErrorMessage()).contains("至少含一个字");
        $(TextField.class).withId("word").single().setValue(word + "。");
        press("add-word");
        assertThat($(TextField.class).withId("word").single().getErrorMessage()).contains("已有");
        $(TextArea.class).withId("trial").single().setValue("看 " + word + " 吧");
        press("ask");
        assertThat($(Paragraph.class).withId("trial-said").single().getText()).isEqualTo("先审后发：" + word);
        change(word).click();
        press("remove-word");
        assertThat($(WordDialog.class).all()).isEmpty();
        assertThat(page()).contains("移去：" + word, "加入：" + word, "李");
        press("ask");
        assertThat($(Paragraph.class).withId("trial-said").single().getText()).contains("没有找到");
    }

    @Test
    void aNameInBracesIsShownInWords() {
        People.signIn(people.named("李"), Roles.STAFF);
        navigate(WordsView.class);
        assertThat(page()).contains("身份证号码", "手机号码").doesNotContain("{id-card}", "{mobile}");
        assertThat(change("身份证号码").isEnabled()).isTrue();
    }

    @Test
    void theWayToTheQueueIsThereForThoseWhoReview() {
        People.signIn(people.named("王"), Roles.MEMBER);
        UI.getCurrent().navigate("me");
        assertThat(page()).doesNotContain("待审");
        UI.getCurrent().navigate("help");
        People.signIn(people.named("李"), Roles.STAFF);
        UI.getCurrent().navigate("me");
        assertThat(page()).contains("待审");
    }

    @Test
    void twoWhoChangeOneWordAreTold() {
        var word = "试" + UUID.randomUUID().toString().substring(0, 8);
        People.signIn(people.named("李"), Roles.STAFF);
        navigate(WordsView.class);
        $(TextField.class).withId("word").single().setValue(word);
        press("add-word");
        change(word).click();
        change(word).click();
        removing().getLast().click();
        removing().getFirst().click();
        assertThat($(Problem.class).single().getText()).contains("刚才别人改过");
    }

    @Test
    void aMemberFindsNoWordList() {
        People.signIn(zhao, Roles.MEMBER);
        UI.getCurrent().navigate("review/words");
        assertThat($(H1.class).single().getText()).isEqualTo("这里没有内容");
    }

    private void held(String text) {
        var leaflet = leaflets.write(wang, circle, text, false);
        People.signIn(wang, Roles.MEMBER);
        review.submit(Leaflets.KIND, leaflet, circle, true, List.of());
    }

    private void open(MemberId reviewer) {
        People.signIn(reviewer, Roles.MEMBER);
        navigate(ReviewView.class);
    }

    private ItemId first() {
        return queue.items(null, 1).getFirst().row().id();
    }

    private List<ItemCard> cards() {
        return $(ItemCard.class).all();
    }

    private void click(String name) {
        test($(Button.class).all().stream()
                        .filter(it -> it.hasClassName(name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private List<Button> removing() {
        return $(Button.class).all().stream()
                .filter(it -> it.getId().orElse("").equals("remove-word"))
                .toList();
    }

    private Button change(String word) {
        return $(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().orElse("").equals("修改“" + word + "”"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links() {
        return $(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }

    private String news() {
        return $(Paragraph.class).withId("review-news").single().getText();
    }

    private String today() {
        return text(today.today().orElseThrow());
    }

    private String page() {
        return text($(com.vaadin.flow.component.html.Main.class).single());
    }

    private static String text(com.vaadin.flow.component.Component it) {
        return it.getElement().getTextRecursively();
    }
}
