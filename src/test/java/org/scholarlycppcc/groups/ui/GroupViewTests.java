package org.scholarlycppcc.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Chairing;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Joining;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.groups.Relation;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.groups.WeekText;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class GroupViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory house;

    @Autowired
    Joining joining;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Chairing chairing;

    private MemberId zhao;
    private MemberId wang;
    private MemberId qian;
    private GroupId group;

    @BeforeEach
    void zhaoHostsAndQianHasBeenThereFromTheStart() {
        zhao = people.named("赵主持");
        wang = people.named("王晚来");
        qian = people.named("钱先到");
        group = Founded.in(house).group(Access.OPEN, zhao, qian);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whoComesLateIsShownWhatWasMissedAndPutsItAway() {
        as(qian);
        var first = talk.find(Founded.slug(group), 1).orElseThrow().id();
        posting.publish(first, PostId.random(), "熟人之间不立字据。", null, "");
        as(zhao);
        posting.publish(first, PostId.random(), "亲兄弟也要明算账。", new Answer(1, Relation.DIFFERS), "");
        chairing.select(first, 1, "说出了大家的感觉");
        as(wang);
        open();
        assertThat(find(Main.class).single().getElement().getTextRecursively()).doesNotContain("补上前面的");
        joining.join(group);
        open();
        assertThat(card())
                .contains("前面有 2 周您还没有读到", "第 1 周读到了什么？", "第 3 周读到了什么？")
                .contains("钱先到：说出了大家的感觉", "赵主持与钱先到商榷：亲兄弟也要明算账。")
                .doesNotContain("第 4 周读到了什么？");
        test(find(Button.class).withId("caught-up").single()).click();
        assertThat(shown()).doesNotContain("补上前面的");
        open();
        assertThat(shown()).doesNotContain("补上前面的");
    }

    @Test
    void aHostBeginsAnewWithDaysOffAndOpensTheGroup() {
        as(zhao);
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + "/again");
        var form = find(PaceForm.class).single();
        var begins = find(DatePicker.class).withId("start").single().getValue();
        assertThat(form.pace().firstDays(2)).containsExactly(begins, begins.plusDays(7));
        test(find(DatePicker.class).withId("off-from").single()).setValue(begins);
        test(find(DatePicker.class).withId("off-to").single()).setValue(begins.plusDays(6));
        test(find(Button.class).withId("add-off").single()).click();
        assertThat(form.pace().firstDays(1)).containsExactly(begins.plusDays(7));
        test(find(TextField.class).withId("group-season").single()).setValue("第二期");
        test(find(Button.class).withId("found").single()).click();
        assertThat(shown()).contains("第二期", "筹备中", "共 4 周");
        test(find(Button.class).withId("open-group").single()).click();
        assertThat(shown()).contains("开读，共 4 周").doesNotContain("筹备中");
    }

    @Test
    void aHostEndsAGroupAndTakesItUpAgain() {
        as(zhao);
        open();
        test(find(Button.class).withId("end-group").single()).click();
        test(find(Button.class).withId("sure").single()).click();
        assertThat(shown()).contains("主持人已结束这个群，不再收帖").doesNotContain("发起讨论");
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + "/discussions/1");
        assertThat(shown()).contains("主持人已结束这个群，不再收帖");
        open();
        test(find(Button.class).withId("archive-group").single()).click();
        assertThat(shown()).contains("已存档");
        as(wang);
        open();
        assertThat(shown()).contains("这一期已经读完，不再加入");
        as(zhao);
        open();
        test(find(Button.class).withId("resume-group").single()).click();
        assertThat(shown()).contains("发起讨论").doesNotContain("不再收帖");
    }

    @Test
    void aHostNamesADeputyWhoFindsTheToolsExceptTheEnd() {
        as(zhao);
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + "/people");
        press("请为副主持");
        assertThat(shown()).contains("钱先到\u00a0· 副主持", "不再副主持");
        as(qian);
        open();
        assertThat(shown()).contains("修改群资料", "群里的人");
        assertThat(find(Button.class).withId("end-group").exists()).isFalse();
        assertThat(find(Button.class).withId("leave").exists()).isTrue();
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + "/people");
        assertThat(shown()).contains("赵主持\u00a0· 主持", "钱先到\u00a0· 副主持").doesNotContain("请为副主持", "移出");
        as(zhao);
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + "/people");
        press("不再副主持");
        assertThat(shown()).contains("钱先到\u00a0· 成员");
        as(qian);
        open();
        assertThat(shown()).doesNotContain("修改群资料").contains("提议一本书或一周");
    }

    @Test
    void aNewGroupSkipsDaysOff() {
        as(wang);
        UI.getCurrent().navigate("groups/new");
        var form = find(PaceForm.class).single();
        var begins = find(DatePicker.class).withId("start").single().getValue();
        test(find(Button.class).withId("one-more-week").single()).click();
        test(find(DatePicker.class).withId("off-from").single()).setValue(begins.plusDays(7));
        test(find(DatePicker.class).withId("off-to").single()).setValue(begins.plusDays(13));
        test(find(Button.class).withId("add-off").single()).click();
        assertThat(form.getElement().getTextRecursively()).contains("（还没写读什么）");
        test(find(TextField.class).withId("group-name").single()).setValue("假日以后");
        for (var week : find(WeekForm.class).all()) {
            week.fill(new WeekText("读一章", "", null, null, "", null, "", "读到了什么？", begins, 0));
        }
        test(find(Button.class).withId("found").single()).click();
        var moments = new Moments(Clock.systemDefaultZone(), Locale.CHINESE);
        assertThat(shown())
                .contains(moments.date(begins.plusDays(14)) + "—" + moments.date(begins.plusDays(20)))
                .contains(moments.date(begins) + "—" + moments.date(begins.plusDays(13)));
    }

    private void press(String words) {
        var button = find(Button.class).all().stream()
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void open() {
        UI.getCurrent().navigate("groups/" + Founded.slug(group));
    }

    private String card() {
        return find(CatchUpCard.class).single().getElement().getTextRecursively();
    }

    private String shown() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private static void as(MemberId member) {
        People.signIn(member, Roles.MEMBER);
        MockVaadin.clientRoundtrip();
    }
}
