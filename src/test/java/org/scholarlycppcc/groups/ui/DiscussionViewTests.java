package org.scholarlycppcc.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Level;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.LookingFirst;
import org.scholarlycppcc.groups.Moving;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.groups.Relation;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.moderation.ReviewDesk;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.scholarlycppcc.notices.NoticeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class DiscussionViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory house;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Moving moving;

    @Autowired
    LookingFirst looking;

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    Groups groups;

    @Autowired
    Live live;

    @Autowired
    NoticeList notices;

    private MemberId zhao;
    private MemberId wang;
    private GroupId group;
    private String path;

    @BeforeEach
    void wangReadsAlong() {
        zhao = people.named("赵");
        wang = people.named("王");
        group = Founded.in(house).group(Access.OPEN, zhao, wang);
        path = "groups/" + Founded.slug(group) + "/discussions/1";
        as(wang);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatOneWritesAppearsAsTheNextPost() {
        open(path);
        text().setValue("我也说一句");
        publish();
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(posts()).singleElement().asString().contains("我也说一句");
        });
        assertThat(text().getValue()).isEmpty();
    }

    @Test
    void whatOneWritesAmidTheUnreadIsShownWhereItStands() {
        write(zhao, "一", null);
        write(zhao, "二", null);
        open(path + "?from=2");
        text().setValue("还没读完就想说一句");
        publish();
        assertThat(posts()).hasSize(3).last().asString().contains("还没读完就想说一句");
    }

    @Test
    void anotherPersonsPostAppearsByItselfAndIsRead() {
        open(path);
        write(zhao, "赵刚写的", null);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(posts()).singleElement().asString().contains("赵刚写的");
        });
        assertThat(groups.unread()).isZero();
    }

    @Test
    void whatOneWasToldOfADiscussionIsNotNewOnceItIsOpened() {
        write(wang, "我的一问", null);
        write(zhao, "答王的", new Answer(1, Relation.ADDS));
        assertThat(notices.unseen()).isEqualTo(1);
        open(path);
        assertThat(notices.unseen()).isZero();
    }

    @Test
    void aPageThatIsLeftNoLongerWatches() {
        var before = live.watchers();
        open(path);
        assertThat(live.watchers()).isEqualTo(before + 1);
        open(path + "?post=1");
        assertThat(live.watchers()).isEqualTo(before + 1);
        open("groups");
        assertThat(live.watchers()).isEqualTo(before);
    }

    @Test
    void itOpensAtTheFirstUnreadPostAndThenNothingIsUnread() {
        write(zhao, "一", null);
        write(zhao, "二", null);
        open(path);
        assertThat(posts().getFirst()).contains("以下未读");
        assertThat(groups.unread()).isZero();
        open("groups");
        write(zhao, "三", null);
        open(path);
        assertThat(posts().get(2)).contains("以下未读");
        assertThat(posts().get(1)).doesNotContain("以下未读");
    }

    @Test
    void anAnswerSaysHowItRelates() {
        write(zhao, "事情来得早", null);
        open(path + "?reply=1");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> relation = $(RadioButtonGroup.class).single();
        relation.setValue(Relation.DIFFERS.name());
        text().setValue("不全是早晚的事");
        publish();
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(posts()).hasSize(2).last().asString().contains("商榷", "赵 第 1 帖");
        });
    }

    @Test
    void whatWasBegunOnAnotherDeviceStandsThere() {
        write(zhao, "事情来得早", null);
        drafts.save(path + "?reply=1", Draft.blank().saying("那位教师做的，正是", "DIFFERS"));
        open(path);
        assertThat(text().getValue()).isEqualTo("那位教师做的，正是");
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo("DIFFERS");
        assertThat($(Paragraph.class).all()).anyMatch(it -> it.getText().startsWith("草稿已存于"));
    }

    @Test
    void aDraftWrittenElsewhereMeanwhileIsShownBesideMine() {
        open(path);
        drafts.save(path, Draft.blank().saying("手机上写的", ""));
        type("电脑上写的");
        assertThat($(Button.class).all()).anyMatch(it -> it.getText().equals("留这里写的"));
        assertThat(drafts.find(path).orElseThrow().text()).isEqualTo("手机上写的");
        $(Button.class).all().stream()
                .filter(it -> it.getText().equals("留这里写的"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(drafts.find(path).orElseThrow().text()).isEqualTo("电脑上写的");
    }

    @Test
    void aRefusedPostStaysInItsField() {
        open(path);
        text().setValue("长".repeat(20_001));
        publish();
        assertThat(text().isInvalid()).isTrue();
        assertThat(text().getErrorMessage()).contains("20,000");
        assertThat(text().getValue()).hasSize(20_001);
        text().setValue(" ");
        publish();
        assertThat(text().getErrorMessage()).contains("还没有写字");
    }

    @Test
    void theHostClosesAndNobodyWritesAnyMore() {
        as(zhao);
        open(path);
        test($(Button.class).withId("close").single()).click();
        assertThat($(TextArea.class).all()).isEmpty();
        as(wang);
        open(path);
        assertThat($(TextArea.class).all()).isEmpty();
        assertThat($(Button.class).withId("close").exists()).isFalse();
        as(zhao);
        open(path);
        test($(Button.class).withId("reopen").single()).click();
        assertThat($(TextArea.class).all()).hasSize(1);
    }

    @Test
    void whoStandsOutsideReadsButDoesNotWrite() {
        write(zhao, "谁都看得见", null);
        as(people.named("外"));
        open(path);
        assertThat(posts()).singleElement().asString().contains("谁都看得见").doesNotContainPattern("data-act=\"(?!report)");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void aPrivateGroupAndAnAddressThatNeverWasLookTheSame() {
        var hidden = Founded.slug(Founded.in(house).group(Access.PRIVATE, zhao));
        for (var role : List.of(Roles.MEMBER, Roles.STAFF, Roles.ADMIN)) {
            People.signIn(people.named("外"), role);
            for (var below : List.of("", "/weeks/1", "/discussions/1", "/discussions/1?post=1"))
                assertThat(seen("groups/" + hidden + below))
                        .isEqualTo(seen("groups/no-such-group" + below))
                        .contains("这里没有内容");
        }
    }

    @Test
    void addressesThatMakeNoSenseLeadNowhereOrToTheStart() {
        write(zhao, "一", null);
        for (var query : List.of("post=999999999", "post=x", "from=-3", "reply=1e9", "post=%3Cscript%3E", "from=77"))
            open(path + "?" + query);
        assertThat(posts()).hasSize(1);
        assertThat(seen("groups/" + Founded.slug(group) + "/discussions/x")).contains("这里没有内容");
    }

    @Test
    void aPostIsOneComponentAndAPageHasOneWindowOfThem() {
        for (int number = 1; number <= 120; number++) write(number % 2 == 0 ? zhao : wang, "第 " + number + " 句", null);
        open(path + "?from=1");
        assertThat(posts()).hasSize(Talk.WINDOW);
        assertThat($(PostEntry.class).all())
                .allMatch(it -> it.getElement().getChildCount() == 0
                        && it.getChildren().findAny().isEmpty());
        open(path + "?post=60");
        assertThat(posts()).hasSize(Talk.WINDOW);
        assertThat($(PostEntry.class).withId("post-60").single().hasClassName("marked"))
                .isTrue();
    }

    @Test
    void whatIsReadElsewhereIsReadInTheOpenListOfGroups() {
        open("groups");
        write(zhao, "一", null);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(counts()).containsExactly("1 帖未读");
        });
        posting.read(talk.find(Founded.slug(group), 1).orElseThrow().id(), 1, true);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(counts()).isEmpty();
        });
    }

    @Test
    void theLinkOfAMovedPostOpensWhereItStandsNow() {
        write(zhao, "先说的", null);
        write(zhao, "移走的", null);
        People.signIn(zhao, Roles.MEMBER);
        var from = talk.find(Founded.slug(group), 1).orElseThrow();
        int number = moving.split(from.id(), Set.of(2), "另起一题");
        as(wang);
        open(path + "?post=2");
        assertThat($(PostEntry.class).withId("post-1").single().hasClassName("marked"))
                .isTrue();
        assertThat(posts()).singleElement().asString().contains("移走的");
        open(path);
        assertThat(posts()).hasSize(2);
        assertThat(posts().getLast()).contains("1 帖已移到", "discussions/" + number + "?post=1", "另起一题");
    }

    @Test
    void aHeldPostIsShownToItsAuthorWithItsStateAndReason() {
        People.signIn(zhao, Roles.MEMBER);
        looking.moderate(group, true);
        as(wang);
        open(path);
        text().setValue("先请看看");
        publish();
        assertThat(posts()).isEmpty();
        assertThat(held()).contains("等主持人看过后发表");
        People.signIn(zhao, Roles.MEMBER);
        var item = queue.items(null, 1).getFirst().row().id();
        desk.claim(item);
        desk.sendBack(item, "请写出处");
        as(wang);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(held()).contains("退回：请写出处");
        });
    }

    @Test
    void oneChoosesHowCloselyOneFollows() {
        open(path);
        var level = $(LevelChooser.class).single();
        assertThat(level.getValue()).isEqualTo(Level.TRACK);
        level.setValue(Level.MUTE);
        write(zhao, "静音以后", null);
        assertThat(groups.unread()).isZero();
        as(people.named("外"));
        open(path);
        assertThat($(LevelChooser.class).exists()).isFalse();
    }

    private String held() {
        return $(OwnHeld.class).single().getElement().getTextRecursively();
    }

    private List<String> counts() {
        return $(Span.class).all().stream()
                .map(Span::getText)
                .filter(it -> it.endsWith("帖未读"))
                .toList();
    }

    private void write(MemberId who, String text, @Nullable Answer answer) {
        as(who);
        var discussion = talk.find(Founded.slug(group), 1).orElseThrow().id();
        posting.publish(discussion, PostId.random(), text, answer, "elsewhere");
        as(wang);
    }

    private static void as(MemberId who) {
        People.signIn(who, Roles.MEMBER);
    }

    private void publish() {
        test($(Button.class).withId("publish").single()).click();
    }

    private TextArea text() {
        return $(TextArea.class).withId("composer-text").single();
    }

    private void type(String words) {
        test(text()).setValue(words);
    }

    private List<String> posts() {
        return $(PostEntry.class).all().stream()
                .map(it -> it.getElement().getProperty("innerHTML", ""))
                .toList();
    }

    private String seen(String address) {
        open(address);
        return $(Main.class).single().getElement().getTextRecursively();
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }
}
