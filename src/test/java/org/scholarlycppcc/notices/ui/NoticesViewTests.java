package org.scholarlycppcc.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.Bell;
import org.scholarlycppcc.notices.Channel;
import org.scholarlycppcc.notices.NoticeChoices;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.scholarlycppcc.notices.Pinboard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@Import(Pinboard.class)
class NoticesViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    Pinboard board;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    Bell bell;

    @Autowired
    TransactionTemplate transaction;

    private MemberId wang;
    private MemberId zhao;

    @BeforeEach
    void wangComesIn() {
        wang = people.named("王");
        zhao = people.named("赵");
        People.signIn(wang, Roles.MEMBER);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whoHasNoneIsToldWhatWillBeHere() {
        open("notices");
        assertThat(words()).contains("还没有通知").contains("读书群");
        assertThat($(Button.class).withId("all-seen").exists()).isFalse();
    }

    @Test
    void theBellCountsAlongInAPageThatStaysOpen() {
        open("books");
        assertThat(bells()).containsExactly("0");
        tell(NoticeKind.MENTION, UUID.randomUUID(), "您怎么看");
        tell(NoticeKind.REPLY, UUID.randomUUID(), "同意");
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(bells()).containsExactly("2");
        });
        open("notices");
        assertThat(rows()).hasSize(2).first().asString().contains("赵回应了您", "夜读群", "同意", "新");
        test($(Button.class).withId("all-seen").single()).click();
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(bells()).containsExactly("0");
        });
        assertThat($(ListItem.class).all()).noneMatch(it -> it.hasClassName("fresh"));
    }

    @Test
    void oneTapLeadsToTheVeryThingAndItIsSeen() {
        var about = UUID.randomUUID();
        var first = tell(NoticeKind.REPLY, about, "一");
        tell(NoticeKind.REPLY, about, "二");
        open("notices");
        var link = $(RouterLink.class).all().stream()
                .filter(it -> it.getText().contains("赵回应了您"))
                .findFirst()
                .orElseThrow();
        open(link.getHref());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("groups?post=" + first);
        open("notices");
        assertThat(rows()).singleElement().asString().contains("二");
    }

    @Test
    void onlyOneKindIsShownWhereTheAddressSaysSo() {
        tell(NoticeKind.MENTION, UUID.randomUUID(), "提到");
        tell(NoticeKind.REPLY, UUID.randomUUID(), "回应");
        open("notices?kind=mention");
        assertThat(rows()).singleElement().asString().contains("提到了您");
        open("notices?kind=week");
        assertThat(words()).contains("这一类还没有通知");
        open("notices?kind=nonsense&before=x");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void moreThanAPageGoesOnWhereItEnded() {
        for (int number = 1; number <= 25; number++) tell(NoticeKind.REPLY, UUID.randomUUID(), "第" + number + "句");
        open("notices");
        assertThat(rows()).hasSize(20).last().asString().contains("第6句");
        open($(RouterLink.class).all().stream()
                .filter(it -> it.getText().equals("更早的"))
                .findFirst()
                .orElseThrow()
                .getHref());
        assertThat(rows()).hasSize(5).first().asString().contains("第5句");
    }

    @Test
    void whatIsGoneSaysNothingAndANoticeOfSomebodyElseIsNowhere() {
        open("notices/" + UUID.randomUUID());
        assertThat(words()).contains("这里没有内容");
        open("notices/x");
        assertThat(words()).contains("这里没有内容");
    }

    @Test
    void aPageThatIsLeftListensNoMore() {
        open("books");
        var before = bell.listeners();
        cleanVaadinEnvironment();
        assertThat(bell.listeners()).isEqualTo(before - 1);
        initVaadinEnvironment();
    }

    @Test
    @SuppressWarnings("unchecked")
    void choicesAreKeptAndLettersAreNotOfferedWhereNoneAreSent() {
        open("me/notices");
        assertThat(words()).contains("本站未开通邮件");
        Select<Channel> reply = $(Select.class).withId("kind-REPLY").single();
        assertThat(reply.getValue()).isEqualTo(Channel.IN_APP);
        assertThat(reply.getItemEnabledProvider().test(Channel.DAILY)).isFalse();
        reply.setValue(Channel.OFF);
        assertThat(choices.mine()).containsEntry(NoticeKind.REPLY, Channel.OFF);
        $(Checkbox.class).single().setValue(true);
        assertThat(choices.quietHours().orElseThrow().begins()).isEqualTo(LocalTime.of(22, 0));
        Select<LocalTime> ends = $(Select.class).all().getLast();
        ends.setValue(LocalTime.of(22, 0));
        assertThat(ends.isInvalid()).isTrue();
        assertThat(choices.quietHours().orElseThrow().ends()).isEqualTo(LocalTime.of(7, 0));
        $(Checkbox.class).single().setValue(false);
        assertThat(choices.quietHours()).isEmpty();
    }

    private UUID tell(NoticeKind kind, UUID about, String words) {
        var thing = board.thing(words);
        transaction.executeWithoutResult(it -> notices.tell(
                new Occasion(kind, Pinboard.NAME, thing, about, null, "groups?post=" + thing, "夜读群", zhao),
                List.of(wang)));
        return thing;
    }

    private List<String> bells() {
        return $(NoticesBell.class).all().stream()
                .flatMap(Component::getChildren)
                .filter(it -> it.getElement().getClassList().contains("count"))
                .map(it -> it.getElement().getText())
                .toList();
    }

    private List<String> rows() {
        return $(NoticeRow.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private String words() {
        return $(Main.class).single().getElement().getTextRecursively();
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }
}
